public import GalaxyModel

extension DetectionReport {
  /// The JSON document, with its members in the order in which they are written.
  public var fieldValue: FieldValue {
    .object([
      FieldValue.Member("schema", .text("warpwright.detect")),
      FieldValue.Member("version", .integer(1)),
      FieldValue.Member("regions", .list(regions.map(\.fieldValue))),
    ])
  }
}

extension Detection {
  /// The region's part of the JSON document.
  public var fieldValue: FieldValue {
    .object(
      [FieldValue.Member("region", .text(region))] + members
        + labels.members(for: mentionedSectors))
  }

  /// Numbers of the sectors in the document.
  var mentionedSectors: [Int] {
    func ends(_ edges: [DirectedPair]) -> [Int] { edges.flatMap { [$0.source, $0.target] } }
    let found = formations.flatMap { [$0.anchor] + $0.interior + ends($0.backEdges ?? []) }
    let lost = missing.flatMap { [$0.anchor].compactMap { $0 } + $0.interior }
    let pockets = (multiGateway ?? []).flatMap { $0.gateways + $0.interior + ends($0.backEdges) }
    return found + lost + defects.flatMap(\.sectors) + pockets
  }

  /// The members that other reports share.
  var members: [FieldValue.Member] {
    var members = [
      FieldValue.Member("formations", .list(formations.map(\.fieldValue))),
      FieldValue.Member("missing", .list(missing.map(\.fieldValue))),
      FieldValue.Member("defects", .list(defects.map(\.fieldValue))),
    ]
    if let multiGateway {
      members.append(FieldValue.Member("multiGateway", .list(multiGateway.map(\.fieldValue))))
    }
    return members
  }
}

extension DetectedFormation {
  var fieldValue: FieldValue {
    var members = [
      FieldValue.Member("type", .text(type.rawValue)),
      FieldValue.Member("anchor", .int(anchor)),
      FieldValue.Member("interior", .integers(interior)),
      FieldValue.Member("origin", .text(origin.rawValue)),
    ]
    if let name { members.append(FieldValue.Member("name", .text(name))) }
    if let backEdges { members.append(FieldValue.Member("backEdges", .pairs(backEdges))) }
    return .object(members)
  }
}

extension MissingFormation {
  var fieldValue: FieldValue {
    var members = [FieldValue.Member("type", .text(type.rawValue))]
    if let anchor { members.append(FieldValue.Member("anchor", .int(anchor))) }
    members += [
      FieldValue.Member("interior", .integers(interior)),
      FieldValue.Member("name", .text(name)),
      FieldValue.Member("failed", .list(failed.map { .text($0) })),
    ]
    return .object(members)
  }
}

extension Defect {
  var fieldValue: FieldValue {
    .object([
      FieldValue.Member("kind", .text(kind.rawValue)),
      FieldValue.Member("sectors", .integers(sectors)),
    ])
  }
}

extension MultiGatewayPocket {
  var fieldValue: FieldValue {
    .object([
      FieldValue.Member("gateways", .integers(gateways)),
      FieldValue.Member("interior", .integers(interior)),
      FieldValue.Member("backEdges", .pairs(backEdges)),
    ])
  }
}

extension FieldValue {
  /// A list of lists of two.
  fileprivate static func pairs(_ edges: [DirectedPair]) -> FieldValue {
    .list(edges.map { .integers([$0.source, $0.target]) })
  }
}
