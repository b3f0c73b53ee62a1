import FileIO
public import GalaxyModel
import GalaxySeeding
import GalaxySettings
import GraphFormats
public import JSONText
public import RowFormats

/// A galaxy that is to be written, with what is needed to write it.
public struct OutputContent {
  public private(set) var galaxy: Galaxy
  /// The document that it was read from, so that writing `galaxy.json` again loses nothing.
  public var document: JSONDocument?
  /// The bytes of the Universe file that it was read from, likewise.
  public var universe: [UInt8]?
  /// Where its rows come from; without a source they are those of the graph.
  public var rows: RowSource?
  /// Who draws maps; without one there are none.
  public var drawing: (any MapDrawing)?
  /// Who makes databases; without one there are none.
  public var database: (any DatabaseMaking)?
  /// Whether texts in CSV that begin like a formula of a spreadsheet are neutralized.
  public var isFormulaSafe = false
  /// What the script of `sql-data` does with rows of catalogs that a database has already.
  public var existing = ExistingRows.keep
  /// The rows, ready to be written.
  private var export: RowExport?
  /// What stands in the sectors, for Universe files.
  private var inhabitants: UniverseInhabitants?
  /// Rows that show on maps.
  private var drawn = RowStore()
  /// What was seeded, once that is done.
  private(set) var report: SeedingReport?

  public init(
    _ galaxy: Galaxy, document: JSONDocument? = nil, universe: [UInt8]? = nil,
    rows: RowSource? = nil, drawing: (any MapDrawing)? = nil, database: (any DatabaseMaking)? = nil
  ) {
    self.galaxy = galaxy
    self.document = document
    self.universe = universe
    self.rows = rows
    self.drawing = drawing
    self.database = database
  }

  /// Goes through the rows once, for all formats that hold rows.
  ///
  /// - Parameter scratch: A directory for what does not stay in memory.
  mutating func prepare(
    _ formats: [ExportFormat], scratch: String, progress: (String) -> Void
  ) throws {
    let holdsInhabitants = formats.contains(.universe) && universe == nil
    // Without a source there are only rows of the graph, which the map itself tells of.
    let drawnTables = rows == nil ? [] : OutputContent.drawnTables(drawing, formats)
    let formats = formats.filter { $0.holdsRows && ($0 != .json || document == nil) }
    guard !formats.isEmpty || holdsInhabitants || !drawnTables.isEmpty else { return }
    if holdsInhabitants { inhabitants = UniverseInhabitants(galaxy, scratch: scratch) }
    var build: (any DatabaseBuild)?
    if formats.contains(.sqlite) {
      guard let database else { throw UnavailableFormat(name: ExportFormat.sqlite.rawValue) }
      build = try database.build(scratch: scratch)
    }
    let export = RowExport(
      formats: formats, scratch: scratch, database: build, existing: existing,
      isFormulaSafe: isFormulaSafe)
    var sink = KeepingSink(export, inhabitants, keeping: drawnTables)
    switch rows {
    case .seeding(let settings, let threads):
      progress("seeding")
      let seeder = GalaxySeeder(settings: settings, threads: threads)
      let isForMaps = formats.isEmpty && !holdsInhabitants
      if isForMaps, seeder.hasPlainSites, drawnTables.isSubset(of: GalaxySeeder.siteTables) {
        try seeder.seedSites(of: galaxy, into: &sink)
      } else {
        report = try seeder.seed(&galaxy, into: &sink)
      }
    case .stored(let store):
      for table in store.tables where table.count > 0 { try sink.receive(table.tableRows) }
    case nil:
      let rows = GalaxyRows(galaxy)
      for graph in GraphRows.all {
        for part in graph.parts(in: rows) { try sink.receive(part) }
      }
    }
    self.export = export
    drawn = sink.kept
  }

  /// Tables whose rows show on maps of some formats.
  static func drawnTables(
    _ drawing: (any MapDrawing)?, _ formats: [ExportFormat]
  ) -> Set<String> {
    guard let drawing else { return [] }
    return formats.filter(\.isDrawing).reduce(into: []) { $0.formUnion(drawing.tables(for: $1)) }
  }

  /// Writes one file of a plan.
  ///
  /// - Returns: Notes for people, see ``MapDrawing``.
  func write(_ file: OutputPlan.File, to out: inout ByteWriter) throws -> [String] {
    switch file.format {
    case .json where document != nil:
      if let document { try GalaxyDocumentWriter().write(document: document, to: &out) }
    case .json, .sql, .sqlData, .sqlite, .csv:
      guard let export else { throw UnavailableFormat(name: file.format.rawValue) }
      try export.write(file.format, of: galaxy, table: file.table, to: &out)
    case .edges:
      guard let region = file.region, galaxy.regions.indices.contains(region) else { return [] }
      try EdgeListWriter().write(galaxy.regions[region], to: &out)
    case .dot, .svg, .png, .pdf:
      guard let drawing else { throw UnavailableFormat(name: file.format.rawValue) }
      return try drawing.draw(
        galaxy, rows: drawn, region: file.region, as: file.format, to: &out)
    case .universe where universe != nil: out.append(bytes: universe ?? [])
    case .universe:
      guard let region = file.region else { return [] }
      try UniverseWriter().write(
        galaxy, region: region, contents: inhabitants ?? UniverseInhabitants(galaxy), to: &out)
    case .graphml, .gexf, .cytoscape, .nodeLink, .csvNodes, .csvEdges, .matrixMarket, .cim:
      guard let region = file.region, galaxy.regions.indices.contains(region) else { return [] }
      try GraphWriter().check(galaxy.regions[region], as: file.format)
      try GraphWriter(isFormulaSafe: isFormulaSafe)
        .write(galaxy.regions[region], as: file.format, to: &out)
    }
    return []
  }
}
