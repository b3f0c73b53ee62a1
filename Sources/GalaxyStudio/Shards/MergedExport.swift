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
    let (export, report) = try rows.export()
    let others = formats.filter { $0.isMadeOfCells }
    guard !others.isEmpty else { return (export, report) }
    let made = RowExport(formats: others, options: options)
    try export.forEachRow(of: .json) { table, row in
      try made.receive(row, of: table)
    }
    return (export.joined(with: made), report)
  }
}
