public import GalaxyModel

extension GalaxySummary {
  /// The summary as JSON, which ``init(fieldValue:)`` reads.
  public var fieldValue: FieldValue {
    .object([
      .init("regions", .list(regions.map(\.fieldValue))),
      .init("gates", .list(gates.map(\.fieldValue))),
    ])
  }

  /// Reads a summary; nil if it is none.
  ///
  /// - Parameter fieldValue: An object as ``fieldValue`` gives it.
  public init?(fieldValue: FieldValue) {
    guard case .list(let regions) = fieldValue["regions"],
      case .list(let gates) = fieldValue["gates"]
    else { return nil }
    self.init()
    for region in regions {
      guard let region = RegionTotals(fieldValue: region) else { return nil }
      add(region)
    }
    for gate in gates {
      guard let gate = GateLink(fieldValue: gate) else { return nil }
      add(gate)
    }
  }
}

extension RegionTotals {
  /// The summary as JSON.
  var fieldValue: FieldValue {
    .object([
      .init("region", .text(region)), .init("sectors", .int(sectors)), .init("links", .int(links)),
      .init("directedEdges", .int(directedEdges)), .init("oneWayLinks", .int(oneWayLinks)),
      .init("outDegrees", .integers(outDegrees)), .init("inDegrees", .integers(inDegrees)),
      .init("formations", .object(formations.map { .init($0.type, .int($0.count)) })),
      .init("stronglyConnected", stronglyConnected.fieldValue),
      .init("weaklyConnected", weaklyConnected.fieldValue),
      .init("ports", .list(ports.map(\.fieldValue))),
      .init("hops", .distances(hops)), .init("turns", .distances(turns)),
    ])
  }

  init?(fieldValue value: FieldValue) {
    guard let region = value["region"].textValue, let sectors = value["sectors"].intValue,
      let links = value["links"].intValue, let directed = value["directedEdges"].intValue,
      let oneWay = value["oneWayLinks"].intValue, let out = value["outDegrees"].counts,
      let into = value["inDegrees"].counts,
      let strong = ComponentSummary(fieldValue: value["stronglyConnected"]),
      let weak = ComponentSummary(fieldValue: value["weaklyConnected"])
    else { return nil }
    self.init(region: region)
    self.sectors = sectors
    self.links = links
    directedEdges = directed
    oneWayLinks = oneWay
    (outDegrees, inDegrees) = (out, into)
    (stronglyConnected, weaklyConnected) = (strong, weak)
    for member in value["formations"].members {
      guard let count = member.value.intValue else { return nil }
      formations.append(FormationTotal(type: member.key, count: count))
    }
    for port in value["ports"].listValue {
      guard let port = Port(fieldValue: port), strong.open.indices.contains(port.strong),
        weak.open.indices.contains(port.weak)
      else { return nil }
      ports.append(port)
    }
    guard let hops = value["hops"].distances(ports.count),
      let turns = value["turns"].distances(ports.count)
    else { return nil }
    (self.hops, self.turns) = (hops, turns)
  }
}

extension RegionTotals.Port {
  fileprivate var fieldValue: FieldValue {
    .object([
      .init("sector", .int(sector)), .init("isGate", .boolean(isGate)),
      .init("isCapital", .boolean(isCapital)), .init("outDegree", .int(outDegree)),
      .init("inDegree", .int(inDegree)), .init("strong", .int(strong)), .init("weak", .int(weak)),
    ])
  }

  fileprivate init?(fieldValue value: FieldValue) {
    guard let sector = value["sector"].intValue, let out = value["outDegree"].intValue,
      let into = value["inDegree"].intValue, let strong = value["strong"].intValue,
      let weak = value["weak"].intValue
    else { return nil }
    self.init(
      sector: sector, isGate: value["isGate"] == .boolean(true),
      isCapital: value["isCapital"] == .boolean(true), outDegree: out, inDegree: into,
      strong: strong, weak: weak)
  }
}

extension ComponentSummary {
  fileprivate var fieldValue: FieldValue {
    .object([
      .init("closed", .int(closed)), .init("largest", .integers(largest)),
      .init("open", .integers(open)),
      .init("passages", .list(passages.map { .integers([$0.from, $0.to]) })),
    ])
  }

  fileprivate init?(fieldValue value: FieldValue) {
    guard let closed = value["closed"].intValue, let largest = value["largest"].counts,
      let open = value["open"].counts
    else { return nil }
    self.init()
    (self.closed, self.largest, self.open) = (closed, largest, open)
    for pair in value["passages"].listValue {
      guard let ends = pair.counts, ends.count == 2, ends.allSatisfy(open.indices.contains) else {
        return nil
      }
      passages.append(Passage(from: ends[0], to: ends[1]))
    }
  }
}

extension GateLink {
  fileprivate var fieldValue: FieldValue {
    .object([
      .init("from", from.fieldValue), .init("to", to.fieldValue),
      .init("isTwoWay", .boolean(isTwoWay)), .init("turns", .int(turns)),
    ])
  }

  fileprivate init?(fieldValue value: FieldValue) {
    guard let from = End(fieldValue: value["from"]), let to = End(fieldValue: value["to"]),
      let turns = value["turns"].intValue
    else { return nil }
    self.init(from: from, to: to, isTwoWay: value["isTwoWay"] == .boolean(true), turns: turns)
  }
}

extension GateLink.End {
  fileprivate var fieldValue: FieldValue {
    .object([.init("region", .text(region)), .init("sector", .int(sector))])
  }

  fileprivate init?(fieldValue value: FieldValue) {
    guard let region = value["region"].textValue, let sector = value["sector"].intValue else {
      return nil
    }
    self.init(region: region, sector: sector)
  }
}

extension FieldValue {
  /// A list of numbers that are not negative; nil for anything else.
  fileprivate var counts: [Int]? {
    guard case .list(let elements) = self else { return nil }
    let numbers = elements.compactMap(\.intValue).filter { $0 >= 0 }
    return numbers.count == elements.count ? numbers : nil
  }

  fileprivate static func distances(_ rows: [[Int?]]) -> FieldValue {
    .list(rows.map { row in .list(row.map { .optional($0) { .int($0) } }) })
  }

  /// A square of numbers and nulls; nil for anything else.
  fileprivate func distances(_ count: Int) -> [[Int?]]? {
    let rows = listValue.map(\.listValue)
    let isNumeric = rows.allSatisfy { row in
      row.count == count && row.allSatisfy { $0 == .null || ($0.intValue ?? -1) >= 0 }
    }
    guard rows.count == count, isNumeric else { return nil }
    return rows.map { $0.map(\.intValue) }
  }
}
