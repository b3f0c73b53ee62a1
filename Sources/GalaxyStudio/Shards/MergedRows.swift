import FileIO
import GalaxyGeneration
import GalaxyModel
import GalaxySeeding
import JSONText
import RowFormats

/// The rows of all tables on their way from parts to files: what shards made stays where it is, and what
/// counts the whole is made.
struct MergedRows {
  private let merge: ShardMerge
  private let stream: RegionStream
  /// Rows that no shard has made.
  let made: RowExport
  private let tables: PartedTables
  private var seeding: MergeSeeding<MergeSink>
  private var warnings: [GenerationWarning] = []
  private var lateWarnings: [GenerationWarning] = []

  /// Prepares the rows for formats.
  init(
    _ merge: ShardMerge, _ stream: RegionStream, notations: [PartNotation], _ options: RowOptions,
    threads: Int, galaxy: Galaxy
  ) throws {
    self.merge = merge
    self.stream = stream
    made = RowExport(parts: notations, options: options)
    made.prepareForPortions()
    made.threads = threads
    tables = PartedTables(notations, made)
    var settings = SeedingSettings(merge.plan.settings, seed: merge.plan.seed)
    settings.administratorHash = merge.administratorHash
    seeding = try MergeSeeding(
      GalaxySeeder(settings: settings, threads: threads), stream.source, of: galaxy,
      facts: stream.facts, into: MergeSink(made: made))
  }

  /// Takes all shards in.
  ///
  /// - Returns: The rows, and what was seeded.
  /// - Throws: `IOFailure`, `UnfitMerge`.
  mutating func export() throws -> (export: RowExport, report: SeedingReport) {
    try merge.forEachManifest { try add($0) }
    stream.keep(stream.outline.warnings + warnings + lateWarnings)
    let report = try seeding.end(warnings + lateWarnings)
    return (tables.export(attachmentPlace: stream.source.attachmentPlace), report)
  }

  private mutating func add(_ manifest: ShardManifest) throws {
    var counted: Set<String> = []
    // One text for all pieces of a part: there are many.
    var paths: [String: String] = [:]
    for file in manifest.files {
      guard let table = file.table else { continue }
      paths[file.name] = merge.directory[file.name]
      if counted.insert(table).inserted { seeding.count(file.rows, in: table) }
      guard MergedRows.isCopiedWhole(table) else { continue }
      tables.add(
        PartPiece(path: merge.directory[file.name], offset: 0, count: file.bytes, rows: file.rows),
        to: table, notation: file.ending, watch: merge.watch(file))
    }
    addRanked(manifest, paths)
    var priceOffsets: [String: Int] = [:]
    for region in manifest.regions {
      warnings += region.warnings
      lateWarnings += region.lateWarnings
      guard let summary = region.summary else { continue }
      let host = made.portion()
      seeding.sink.host = host
      let patches = try seeding.add(summary)
      seeding.sink.host = nil
      for size in region.sizes where size.table == ShardCollector.priceTable {
        let offset = priceOffsets[size.notation, default: 0]
        priceOffsets[size.notation] = offset + size.bytes
        try tables.add(
          PartPiece(
            path: path(manifest, size, paths), offset: offset, count: size.bytes,
            rows: size.rows),
          to: size.table, notation: size.notation,
          patches: patches.map { ($0.place, $0.row) })
      }
      tables.add(made: host, of: ShardCollector.priceTable)
    }
  }

  /// Whether parts of a table are copied from the first byte to the last: rows of other tables are
  /// put in another order, or are changed.
  static func isCopiedWhole(_ table: String) -> Bool {
    !ShardSeeding.rankedTables.contains(table) && table != ShardCollector.priceTable
  }

  private func path(
    _ manifest: ShardManifest, _ size: RowPortion.Size, _ paths: [String: String]
  ) -> String {
    let name = manifest.choice.partName(size.table, size.notation)
    return paths[name] ?? merge.directory[name]
  }

  /// Adds rows that have places of their own: a part has those of its regions in that order.
  private func addRanked(_ manifest: ShardManifest, _ paths: [String: String]) {
    for table in ShardSeeding.rankedTables.sorted() {
      let regions = manifest.regions.sorted {
        seeding.rank(of: $0.index, in: table) < seeding.rank(of: $1.index, in: table)
      }
      var offsets: [String: Int] = [:]
      for region in regions {
        for size in region.sizes where size.table == table {
          let offset = offsets[size.notation, default: 0]
          offsets[size.notation] = offset + size.bytes
          tables.add(
            PartPiece(
              path: path(manifest, size, paths), offset: offset, count: size.bytes,
              rows: size.rows),
            to: table, notation: size.notation, rank: seeding.rank(of: region.index, in: table))
        }
      }
    }
  }
}

/// Takes in what a merge makes.
struct MergeSink: RowSink {
  let made: RowExport
  /// Takes the price history of a region that players live in, which stands between those of others.
  var host: RowPortion?

  init(made: RowExport) { self.made = made }

  mutating func receive(_ rows: TableRows) throws {
    if let host, rows.table.name == ShardCollector.priceTable { return try host.receive(rows) }
    try made.receive(rows)
  }
}
