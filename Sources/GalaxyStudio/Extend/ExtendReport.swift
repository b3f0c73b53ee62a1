import GalaxyGeneration
public import GalaxyModel
public import RowFormats

/// What an extension added to a galaxy, and what it changed: `warpwright.extend`.
public struct ExtendReport: Sendable {
  /// A region that was added.
  public struct AddedRegion: Sendable, Equatable {
    /// Slug, the natural key.
    public let name: String
    /// Name shown to players.
    public let displayName: String
    /// Seed of its random streams.
    public let seed: UInt64?
    /// Number of its sectors.
    public let sectors: Int
    /// Galaxy-wide ID of its first sector.
    public let firstSector: Int
    /// Number in the region of the sector from which the tunnel to the rest of the galaxy starts.
    public let gate: Int?
  }

  /// The place of the step in the recipe, from 1.
  public let number: Int
  /// The regions that were added, in ascending order of their sector IDs.
  public let regions: [AddedRegion]
  /// The tables that differ from those of the galaxy before, in load order.
  public internal(set) var tables: [RowDifference.Table] = []
  /// What the generator warns about in the regions.
  public let warnings: [GenerationWarning]
  /// What was written; nil if nothing was.
  public internal(set) var outcome: GenerateOutcome?

  init(_ map: Galaxy, step: Int, plan: GalaxyPlan) {
    number = step
    let names = Set(plan.regions.filter { $0.step == step }.map(\.name))
    let added = map.regions.indices.filter { names.contains(map.regions[$0].name) }
      .sorted { map.regions[$0].sectorOffset < map.regions[$1].sectorOffset }
    regions = added.map { index in
      let region = map.regions[index]
      let ends = map.attachments.first { $0.origin.region == index }
      return AddedRegion(
        name: region.name, displayName: region.displayName, seed: region.seed,
        sectors: region.sectorCount, firstSector: region.sectorOffset + 1,
        gate: ends.map { region.sectors.number($0.origin.node) })
    }
    let titles = added.map { map.regions[$0].displayName + ": " }
    warnings = map.warnings.filter { warning in
      titles.contains { warning.message.hasPrefix($0) }
    }
  }

  /// The number of rows that were added.
  public var addedRows: Int { tables.reduce(0) { $0 + $1.added } }
  /// The number of rows of the galaxy before in which columns changed.
  public var changedRows: Int { tables.reduce(0) { $0 + $1.changed.count } }

  /// The document.
  public var fieldValue: FieldValue {
    let changes: [FieldValue] = tables.flatMap { table in
      table.changed.map { change in
        .object([
          .init("table", .text(table.name)), .init("row", .text(change.key)),
          .init("columns", .list(change.columns.map { .text($0) })),
        ])
      }
    }
    return .object([
      .init("schema", .text("warpwright.extend")), .init("version", 1), .init("step", .int(number)),
      .init("regions", .list(regions.map(\.fieldValue))),
      .init(
        "added",
        .object(tables.filter { $0.added > 0 }.map { .init($0.name, .int($0.added)) })),
      .init("changed", .list(changes)),
      .init("warnings", .list(warnings.map(\.fieldValue))),
    ])
  }
}

extension ExtendReport.AddedRegion {
  fileprivate var fieldValue: FieldValue {
    .object([
      .init("name", .text(name)), .init("displayName", .text(displayName)),
      .init("seed", .optional(seed) { .int($0) }), .init("sectors", .int(sectors)),
      .init("firstSector", .int(firstSector)), .init("gate", .optional(gate) { .int($0) }),
    ])
  }
}

extension GenerationWarning {
  /// The warning as documents hold it.
  var fieldValue: FieldValue {
    .object([
      .init("category", .text(category)), .init("code", .text(code)),
      .init("message", .text(message)),
    ])
  }
}
