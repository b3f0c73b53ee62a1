import GalaxyModel
import GalaxySeeding
import JSONText
import RowFormats

/// What the manifest of a shard says about one of its regions.
struct ShardRegion {
  /// The member for figures of the whole galaxy, a `GalaxySummary`.
  static let wholeKey = "whole"

  /// The index of the region in the galaxy.
  var index: Int
  var name: String
  /// Warnings of its map, and those that follow when all maps are made.
  var warnings: [GenerationWarning] = []
  var lateWarnings: [GenerationWarning] = []
  /// What is left of it once its rows are delivered; nil if no rows were needed.
  var summary: RegionSummary?
  /// Sizes of its rows in tables where that matters.
  var sizes: [RowPortion.Size] = []
  /// Further figures.
  var members: [FieldValue.Member] = []

  /// The members of its entry.
  var fieldValue: FieldValue {
    var members: [FieldValue.Member] = [
      .init("index", .int(index)), .init("name", .text(name)),
      .init("warnings", ShardRegion.list(warnings)),
      .init("lateWarnings", ShardRegion.list(lateWarnings)),
    ]
    members += self.members
    if let summary {
      members += [
        .init("totals", summary.totals.fieldValue),
        .init("gate", .optional(summary.gate) { $0.fieldValue }),
        .init("control", .text(ShardRegion.text(summary.control))),
        .init("seedingWarnings", ShardRegion.list(summary.warnings)),
        .init("row", .list(summary.row)),
        .init("trades", .optional(summary.trades) { $0.fieldValue }),
      ]
    }
    members.append(
      .init(
        "sizes",
        .list(
          sizes.map {
            .list([.text($0.table), .text($0.notation), .int($0.rows), .int($0.bytes)])
          })))
    return .object(members)
  }

  init(index: Int, name: String) {
    self.index = index
    self.name = name
  }

  /// Reads an entry; nil if it is none.
  init?(_ value: JSONView) {
    guard let index = value["index"]?.integer, let name = value["name"]?.string else { return nil }
    self.init(index: index, name: name)
    warnings = ShardRegion.warnings(value["warnings"])
    lateWarnings = ShardRegion.warnings(value["lateWarnings"])
    if let whole = value[ShardRegion.wholeKey] {
      members = [.init(ShardRegion.wholeKey, FieldValue(whole))]
    }
    for size in value["sizes"]?.array ?? .none {
      let parts = Array(size.array ?? .none)
      guard parts.count == 4, let table = parts[0].string, let notation = parts[1].string,
        let rows = parts[2].integer, let bytes = parts[3].integer
      else { return nil }
      sizes.append(RowPortion.Size(table: table, notation: notation, rows: rows, bytes: bytes))
    }
    guard let totals = value["totals"].flatMap(GalaxyTotals.init) else { return }
    guard let control = value["control"]?.string, let row = value["row"]?.array else { return nil }
    let columns = Tables.regions.schema.columns
    let cells = zip(row, columns).map { FieldValue(cell: $0, of: $1) }
    guard cells.count == columns.count else { return nil }
    var summary = RegionSummary(
      index: index, totals: totals, control: ShardRegion.control(control), row: cells)
    summary.gate = value["gate"].flatMap(GateEnd.init)
    summary.warnings = ShardRegion.warnings(value["seedingWarnings"])
    if let trades = value["trades"], !trades.isNull {
      summary.trades = TradeSummary(FieldValue(trades))
      if summary.trades == nil { return nil }
    }
    self.summary = summary
  }

  private static func list(_ warnings: [GenerationWarning]) -> FieldValue {
    .list(
      warnings.map { .list([.text($0.category), .text($0.code), .text($0.message)]) })
  }

  private static func warnings(_ value: JSONView?) -> [GenerationWarning] {
    (value?.array ?? .none).compactMap { warning in
      let texts = (warning.array ?? .none).compactMap(\.string)
      guard texts.count == 3 else { return nil }
      return GenerationWarning(category: texts[0], code: texts[1], message: texts[2])
    }
  }

  /// A character for each sector: a letter for the faction in control, `.` for none.
  private static func text(_ control: [Int8]) -> String {
    String(
      decoding: control.map { $0 < 0 ? UInt8(ascii: ".") : UInt8(ascii: "a") + UInt8($0) },
      as: UTF8.self)
  }

  private static func control(_ text: String) -> [Int8] {
    text.utf8.map { $0 == UInt8(ascii: ".") ? -1 : Int8(clamping: Int($0) - 0x61) }
  }
}

extension GalaxyTotals {
  fileprivate var fieldValue: FieldValue {
    .list([regions, sectors, discovered, islands, stations, planets, tunnels].map { .int($0) })
  }

  fileprivate init?(_ value: JSONView) {
    let numbers = (value.array ?? .none).compactMap(\.integer)
    // Sums over a million regions fit in an integer.
    guard numbers.count == 7, numbers.allSatisfy({ (0...Int(Int32.max)).contains($0) }) else {
      return nil
    }
    self.init(
      regions: numbers[0], sectors: numbers[1], discovered: numbers[2], islands: numbers[3],
      stations: numbers[4], planets: numbers[5], tunnels: numbers[6])
  }
}

extension GateEnd {
  fileprivate var fieldValue: FieldValue {
    .object([
      .init("sectorID", .int(sectorID)), .init("sector", .identifier(sector)),
      .init("cluster", .optional(cluster) { .identifier($0) }),
      .init("region", .identifier(region)),
      .init("position", .list([position.x, position.y, position.z].map { .int(Int($0)) })),
      .init("faction", .int(faction)),
    ])
  }

  fileprivate init?(_ value: JSONView) {
    let place = (value["position"]?.array ?? .none).compactMap(\.integer)
    guard let sectorID = value["sectorID"]?.integer,
      let sector = value["sector"]?.string.flatMap({ Identifier($0) }),
      let region = value["region"]?.string.flatMap({ Identifier($0) }),
      let faction = value["faction"]?.integer, place.count == 3
    else { return nil }
    self.init(
      sectorID: sectorID, sector: sector,
      cluster: value["cluster"]?.string.flatMap { Identifier($0) }, region: region,
      position: Position(
        x: Int32(clamping: place[0]), y: Int32(clamping: place[1]), z: Int32(clamping: place[2])),
      faction: faction)
  }
}
