import FileIO
import GalaxyModel
import GalaxySeeding
import RowFormats

/// Passes rows on, also to Universe files, and keeps those of some tables, which maps show.
struct KeepingSink: RowSink {
  private let next: RowExport
  private let inhabitants: UniverseInhabitants?
  private let tables: Set<String>
  private(set) var kept = RowStore()
  private let isWanted: @Sendable () -> Bool
  /// Writes the files of each region as soon as its rows are there.
  var files: RegionFiles?
  /// Collects what the manifest of a shard says.
  var collector: ShardCollector?
  /// Maximum number of threads, and the number of regions that they share.
  private let threads: Int
  private let regions: Int

  init(
    _ next: RowExport, _ inhabitants: UniverseInhabitants?, keeping tables: Set<String>,
    threads: Int, regions: Int, isWanted: @Sendable @escaping () -> Bool
  ) {
    self.isWanted = isWanted
    self.next = next
    self.inhabitants = inhabitants
    self.tables = tables
    self.threads = threads
    self.regions = regions
    next.threads = threads
  }

  mutating func receive(_ rows: TableRows) throws {
    guard isWanted() else { throw UnwantedOutput() }
    if tables.contains(rows.table.name) { kept.receive(rows) }
    try inhabitants?.receive(rows)
    try next.receive(rows)
  }
}

extension KeepingSink: PortionedSink {
  /// A region of this size keeps several threads busy.
  private static let largeRegion = 2_000

  var portions: @Sendable (Region, Int) throws -> OutputPortion {
    next.prepareForPortions()
    let export = SharedExport(export: next)
    return { [tables, files, threads, regions, isWanted] region, index in
      let isShared = regions < 2 * threads || region.sectorCount >= KeepingSink.largeRegion
      return OutputPortion(
        export.export.portion(threads: isShared ? threads : 1),
        inhabitants: files?.inhabitants(of: region, index), keeping: tables, files: files,
        isWanted: isWanted)
    }
  }

  /// An export that is asked for portions alone.
  private struct SharedExport: @unchecked Sendable {
    let export: RowExport
  }

  mutating func take(_ portion: OutputPortion) throws {
    guard isWanted() else { throw UnwantedOutput() }
    for rows in portion.kept { kept.receive(rows) }
    try next.take(portion.rows)
    files?.take(portion.written)
    collector?.take(portion.rows.sizes, portion.written)
  }
}

/// The rows of one region on their way to files.
struct OutputPortion: RegionPortion {
  fileprivate let rows: RowPortion
  private let inhabitants: UniverseInhabitants?
  private let tables: Set<String>
  private let files: RegionFiles?
  private let isWanted: @Sendable () -> Bool
  fileprivate private(set) var kept: [TableRows] = []
  fileprivate private(set) var written = RegionFiles.Written()

  init(
    _ rows: RowPortion, inhabitants: UniverseInhabitants?, keeping tables: Set<String>,
    files: RegionFiles?, isWanted: @Sendable @escaping () -> Bool
  ) {
    self.rows = rows
    self.inhabitants = inhabitants
    self.tables = tables
    self.files = files
    self.isWanted = isWanted
  }

  mutating func receive(_ rows: TableRows) throws {
    guard isWanted() else { throw UnwantedOutput() }
    if tables.contains(rows.table.name) { kept.append(rows) }
    try inhabitants?.receive(rows)
    try self.rows.receive(rows)
  }

  mutating func end(_ region: Region, _ index: Int) throws {
    guard let files else { return }
    written = try files.write(region, index, inhabitants)
  }
}

/// Ends the making of an output that nothing waits for any more.
public struct UnwantedOutput: Error {}
