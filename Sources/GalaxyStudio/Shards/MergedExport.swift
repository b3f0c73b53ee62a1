import FileIO
import GalaxyModel
import GalaxySeeding
import JSONText
import RowFormats

/// The rows of a merge, in the form in which files are written.
enum MergedExport {
  /// Puts the rows of all tables together.
  ///
  /// - Returns: The rows, and what was seeded; nil if no format has rows.
  /// - Throws: `IOFailure`, `UnfitMerge`.
  static func make(
    _ merge: ShardMerge, _ stream: RegionStream, _ formats: [RowFormat], _ options: RowOptions,
    threads: Int, galaxy: Galaxy
  ) throws -> (export: RowExport, report: SeedingReport)? {
    // Of a data set, the files of shards are copied, and what counts the whole is made of JSON.
    let hasDataset = merge.isDataset && formats.contains { $0.name == RowFormat.parquet.name }
    let needed = formats.compactMap(PartNotation.of)
    guard !needed.isEmpty else {
      var warnings: [GenerationWarning] = []
      var late: [GenerationWarning] = []
      try merge.forEachManifest { manifest in
        warnings += manifest.regions.flatMap(\.warnings)
        late += manifest.regions.flatMap(\.lateWarnings)
      }
      stream.keep(stream.outline.warnings + warnings + late)
      return nil
    }
    let notations = PartNotation.all.filter { own in needed.contains { $0.name == own.name } }
    var rows = try MergedRows(
      merge, stream, notations: notations, options, threads: threads, galaxy: galaxy)
    var (export, report) = try rows.export()
    if hasDataset { export = export.joined(with: try dataset(of: rows, export, options)) }
    let others = formats.filter {
      $0.isMadeOfCells && !(hasDataset && $0.name == RowFormat.parquet.name)
    }
    guard !others.isEmpty else { return (export, report) }
    let made = RowExport(formats: others, options: options)
    try export.forEachRow(of: .json) { table, row in
      try made.receive(row, of: table)
    }
    return (export.joined(with: made), report)
  }

  /// The rows of a data set that are not in the files of shards.
  private static func dataset(
    of rows: MergedRows, _ all: RowExport, _ options: RowOptions
  ) throws -> RowExport {
    let whole = RowExport(formats: [.parquet], options: options)
    try rows.made.forEachRow(of: .json, in: ParquetDataset.holds) { try whole.receive($1, of: $0) }
    try all.forEachRow(of: .json, in: { !ParquetDataset.holds($0) }) {
      try whole.receive($1, of: $0)
    }
    return whole
  }
}
