public import GalaxyModel
public import GraphKit

/// A report about what is near a sector.
public struct NearbyPlaces: Sendable {
  /// The node from which turns are counted.
  public let origin: NodeIndex
  /// By turns.
  public let places: [NearbyPlace]
  let chart: StarChart

  /// Creates a report.
  public init(_ places: [NearbyPlace], near origin: NodeIndex, on chart: StarChart) {
    self.places = places
    self.origin = origin
    self.chart = chart
  }

  /// `{schema, version, from, places: [{sector, turns, turnsBack, kind, name}]}`; if there is no
  /// course back or no name, the key is omitted.
  public var fieldValue: FieldValue {
    let numbers = ([origin] + places.map(\.node)).map { chart.number(of: $0) }
    let members: [FieldValue.Member] = [
      .init("schema", .text("warpwright.nearest")), .init("version", .integer(1)),
      .init("from", .int(chart.number(of: origin))),
      .init(
        "places",
        .list(
          places.map { place in
            var members: [FieldValue.Member] = [
              .init("sector", .int(chart.number(of: place.node))),
              .init("turns", .int(place.turns)),
            ]
            if let back = place.turnsBack { members.append(.init("turnsBack", .int(back))) }
            members.append(.init("kind", .text(place.kind)))
            if let name = place.name { members.append(.init("name", .text(name))) }
            return .object(members)
          })),
    ]
    return .object(members + chart.labels.members(for: numbers))
  }

  /// A table for a terminal.
  public var lines: [String] {
    let rows = places.map { place in
      [
        chart.label(of: place.node), String(place.turns),
        place.turnsBack.map(String.init) ?? "none", place.kind, place.name ?? "",
      ]
    }
    return TextTable(
      rows: [["sector", "turns", "back", "kind", "name"]] + rows, rightAligned: [0, 1, 2]
    ).lines.map(\.withoutTrailingBlanks)
  }
}

extension String {
  /// The line without trailing blanks.
  var withoutTrailingBlanks: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
