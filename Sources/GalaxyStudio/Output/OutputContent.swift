import FileIO
import GalaxyFormats
import GalaxyGeneration
public import GalaxyModel
import GalaxySeeding
import GalaxySettings
import GraphFormats
public import JSONText
public import Parquet
public import RowFormats

/// A galaxy to write, with everything that writing it needs.
public struct OutputContent {
  /// The galaxy.
  public private(set) var galaxy: Galaxy
  /// The stamp of the file from which it was read; its own files carry one only if asked to.
  private let carriedStamp: String?
  /// The document from which it was read, so that writing `galaxy.json` again loses nothing.
  public var document: JSONDocument?
  /// The bytes of the Universe file from which it was read, for the same purpose.
  public var universe: [UInt8]?
  /// The file from which it was read, if it is written again in the same format and nothing is to change.
  public var original: [UInt8]?
  /// Where its rows come from; without a source they are those of the graph.
  public var rows: RowSource?
  /// Whether texts in CSV that begin like a formula of a spreadsheet are neutralized.
  public var isFormulaSafe = false
  /// How pages of Parquet files are compressed.
  public var compression = ParquetCompression.automatic
  /// What the script of `sql-data` does with rows of catalogs that a database has already.
  public var existing = ExistingRows.keep
  /// An earlier state of the galaxy with where its rows come from, to tell what differs.
  var before: (galaxy: Galaxy, rows: RowSource)?
  /// What differs from it, once that is known.
  private(set) var difference: [RowDifference.Table]?
  /// The rows, ready to be written.
  private var export: RowExport?
  /// The contents of the sectors, for Universe files.
  private var inhabitants: UniverseInhabitants?
  /// Rows that show on maps.
  private var drawn = RowStore()
  /// What pictures of this content have in common.
  private let pictured = PicturedMap()
  /// What was seeded, once that is done.
  private(set) var report: SeedingReport?
  /// The files of regions that are made one at a time, once that is done.
  private(set) var regionFiles: RegionFiles?
  /// Number of threads that make rows.
  var threads: Int {
    switch rows {
    case .seeding(_, let threads), .streaming(_, _, let threads), .merging(_, _, let threads):
      threads
    case .stored, nil: 1
    }
  }
  /// Whether its rows come from shards.
  var isMerged: Bool { if case .merging = rows { true } else { false } }
  /// Whether regions are made one at a time, and are not in memory.
  var isStreamed: Bool { if case .streaming = rows { true } else { false } }

  /// Creates the content.
  ///
  /// - Parameters:
  ///   - galaxy: The galaxy.
  ///   - document: The document from which it was read.
  ///   - universe: The bytes of the Universe file from which it was read.
  ///   - rows: Where its rows come from; without a source they are those of the graph.
  public init(
    _ galaxy: Galaxy, document: JSONDocument? = nil, universe: [UInt8]? = nil,
    rows: RowSource? = nil
  ) {
    self.galaxy = galaxy
    carriedStamp = galaxy.stamp
    self.galaxy.stamp = nil
    self.document = document
    self.universe = universe
    self.rows = rows
  }

  /// Has its files carry the recipe of the galaxy, if it is known, or hide its origin.
  ///
  /// A galaxy that was read hides its origin if its file did.
  ///
  /// - Parameter isStamped: Whether they carry it.
  public mutating func stamp(_ isStamped: Bool) {
    guard isStamped, !galaxy.hidesOrigin else {
      galaxy.hidesOrigin = true
      return
    }
    galaxy.stamp = carriedStamp
    galaxy.stamp = (Recipe(recordedIn: galaxy) ?? Recipe(ofBase: galaxy))?.line
  }

  /// Iterates over the rows once, for all formats that contain rows.
  ///
  /// - Parameters:
  ///   - formats: The formats to write.
  ///   - scratch: A directory for temporary files.
  ///   - files: Writes the files of regions that are made one at a time.
  ///   - isWanted: Asked before rows of a table are taken.
  ///   - delivered: Called after each region that is made one at a time.
  ///   - progress: Called before each step with what is being done.
  /// - Throws: `IOFailure`, `UnwantedOutput`, or what a format throws.
  mutating func prepare(
    _ formats: [ExportFormat], scratch: String, files: RegionFiles? = nil,
    isWanted: @Sendable @escaping () -> Bool = { true },
    delivered: (ProgressStep.Region) -> Void = { _ in }, progress: (String) -> Void
  ) throws {
    let options = RowOptions(
      scratch: scratch, existing: existing, isFormulaSafe: isFormulaSafe,
      compression: compression)
    switch rows {
    case .streaming(let settings, let stream, let threads):
      progress("seeding")
      let made = RowExport(formats: formats.compactMap(\.rows), options: options)
      export = made
      regionFiles = files
      var sink = KeepingSink(
        made, nil, keeping: [], threads: threads, regions: stream.plan.regionCount,
        isWanted: isWanted)
      sink.files = files
      report = try stream.run(
        settings, threads: threads, needsRows: formats.contains(where: \.needsRows),
        isWanted: isWanted, galaxy: &galaxy, into: &sink, delivered: delivered)
    case .merging(let merge, let stream, let threads):
      progress("merging")
      let merged = try MergedExport.make(
        merge, stream, formats.compactMap(\.rows), options, threads: threads, galaxy: galaxy)
      export = merged?.export
      report = merged?.report
    case .seeding, .stored, nil:
      try prepareWhole(formats, options, isWanted, progress)
    }
  }

  /// Iterates over the rows of a galaxy that is in memory.
  private mutating func prepareWhole(
    _ formats: [ExportFormat], _ options: RowOptions, _ isWanted: @Sendable @escaping () -> Bool,
    _ progress: (String) -> Void
  ) throws {
    let holdsInhabitants = formats.contains(.universe) && universe == nil
    // Without a source there are only rows of the graph, which come from the map itself.
    let drawnTables = rows == nil ? [] : OutputContent.drawnTables(formats)
    let formats =
      formats.filter { $0 != .json || document == nil }.compactMap(\.rows)
      + (before == nil ? [] : [RowFormat.sqlDifference])
    guard !formats.isEmpty || holdsInhabitants || !drawnTables.isEmpty else { return }
    if holdsInhabitants { inhabitants = UniverseInhabitants(galaxy, scratch: options.scratch) }
    let export = RowExport(formats: formats, options: options)
    export.before = try earlierRows(options, progress)
    var sink = KeepingSink(
      export, inhabitants, keeping: drawnTables, threads: threads, regions: galaxy.regions.count,
      isWanted: isWanted)
    if case .seeding(let settings, let threads) = rows {
      progress("seeding")
      let seeder = GalaxySeeder(settings: settings, threads: threads, isWanted: isWanted)
      try seed(
        seeder, into: &sink, isForMaps: formats.isEmpty && !holdsInhabitants, drawnTables)
    } else if case .stored(let store) = rows {
      for table in store.tables where table.count > 0 { try sink.receive(table.tableRows) }
    } else {
      let rows = GalaxyRows(galaxy)
      for graph in GraphRows.all {
        for part in graph.parts(in: rows) { try sink.receive(part) }
      }
    }
    self.export = export
    difference = try export.difference?.tables()
    drawn = sink.kept
  }

  /// Seeds the galaxy, no further than maps show it if there is nothing else.
  private mutating func seed(
    _ seeder: GalaxySeeder, into sink: inout KeepingSink, isForMaps: Bool, _ drawn: Set<String>
  ) throws {
    if isForMaps, seeder.hasPlainSites, drawn.isSubset(of: GalaxySeeder.siteTables) {
      try seeder.seedSites(of: galaxy, into: &sink)
    } else if isForMaps, seeder.hasPlainSites, drawn.isSubset(of: GalaxySeeder.mapTables) {
      try seeder.seedMap(&galaxy, into: &sink)
    } else if inhabitants != nil {
      // What sectors hold is collected in the order of the regions.
      var ordered = OrderedSink(next: sink)
      report = try seeder.seed(&galaxy, into: &ordered)
      sink = ordered.next
    } else {
      report = try seeder.seed(&galaxy, into: &sink)
    }
  }

  /// The rows of the earlier state; nil if there is none.
  private func earlierRows(
    _ options: RowOptions, _ progress: (String) -> Void
  ) throws -> RowExport? {
    guard let before, case .seeding(let settings, let threads) = before.rows else { return nil }
    progress("seeding the map before")
    var export = RowExport(formats: [.sqlDifference], options: options)
    var galaxy = before.galaxy
    try GalaxySeeder(settings: settings, threads: threads).seed(&galaxy, into: &export)
    return export
  }

  /// Passes rows on in the order of the regions.
  private struct OrderedSink: RowSink {
    var next: KeepingSink

    mutating func receive(_ rows: TableRows) throws { try next.receive(rows) }
  }

  /// Tables whose rows show on maps of some formats.
  static func drawnTables(_ formats: [ExportFormat]) -> Set<String> {
    formats.reduce(into: []) { $0.formUnion($1.picture?.tables ?? []) }
  }

  /// Writes one file of a plan.
  ///
  /// - Returns: Notes about pictures, one sentence each.
  func write(_ file: OutputPlan.File, to out: inout ByteWriter) throws -> [String] {
    if let original {
      out.append(bytes: original)
      return []
    }
    if case .merging(let merge, _, _) = rows, file.format.rows == nil {
      try merge.copy(file.name, of: file.region ?? 0, to: &out)
      return []
    }
    if let origin = file.origin, case .merging(let merge, _, _) = rows {
      switch origin {
      case .part(let choice, let name): try merge.copy(name, of: choice, to: &out)
      case .schema: try ParquetDataset.writeSchema(to: &out)
      }
      return []
    }
    switch file.format.method {
    case .rows(let format):
      if file.format == .json, let document {
        try GalaxyDocumentWriter().write(
          document: document, hidesOrigin: galaxy.hidesOrigin, to: &out)
      } else {
        guard let export else { preconditionFailure("the rows have not been prepared") }
        try export.write(format, of: galaxy, table: file.table, to: &out)
      }
    case .picture(let picture):
      let shown = galaxy.hidesOrigin ? galaxy.withoutOrigin : galaxy
      return try picture.draw(
        PictureSubject(shown, rows: drawn, region: file.region, map: pictured), &out)
    case .universe:
      if let universe {
        if galaxy.hidesOrigin, let document = try? JSONDocument(universe) {
          try UniverseWriter().write(unstamped: document, to: &out)
        } else {
          out.append(bytes: universe)
        }
      } else {
        try UniverseWriter().write(
          galaxy, region: place(of: file), contents: inhabitants ?? UniverseInhabitants(galaxy),
          to: &out)
      }
    case .graph(_, let writing):
      let region = galaxy.regions[place(of: file)]
      try file.format.check(region)
      let writer = GraphWriter(isFormulaSafe: isFormulaSafe, stamp: galaxy.stamp)
      try writing.write(region, writer, to: &out)
    }
    return []
  }

  /// The index of the region that a file is about, for a format with one file for each region.
  private func place(of file: OutputPlan.File) -> Int {
    guard let region = file.region, galaxy.regions.indices.contains(region) else {
      preconditionFailure("a file of \(file.format.name) is about one region")
    }
    return region
  }
}
