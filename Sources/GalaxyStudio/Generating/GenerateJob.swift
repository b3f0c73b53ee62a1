public import Determinism
public import GalaxyGeneration
import GalaxyModel
import GalaxySeeding
public import GraphFormats
public import RowFormats

/// Makes a galaxy and writes it: what `warpwright generate` does.
///
/// ```swift
/// let job = GenerateJob(
///   settings: GenerationSettings(preset: .terranSpace), seed: 2102, formats: [.json],
///   destination: .directory("Output/mine"))
/// try job.check()
/// let outcome = try job.run()
/// ```
public struct GenerateJob: Sendable {
  public let settings: GenerationSettings
  public let seed: Seed
  public let formats: [ExportFormat]
  public let output: OutputJob
  /// Password hash of the administrator of a population, which stands in the rows and nowhere else:
  /// it is no setting. Without one nobody can sign in.
  public var administratorHash: String?
  /// Whether texts in CSV that begin like a formula of a spreadsheet are neutralized.
  public var isFormulaSafe = false
  /// What the script of `sql-data` does with rows of catalogs that a database has already.
  public var existing = ExistingRows.keep
  private let outlines: [RegionOutline]

  /// A job; nothing is done yet, apart from planning names. O(regions log regions).
  ///
  /// - Parameter replacesFiles: Whether existing files of a directory may be replaced.
  public init(
    settings: GenerationSettings, seed: Seed, formats: [ExportFormat],
    destination: OutputDestination, replacesFiles: Bool = false
  ) {
    self.settings = settings
    self.seed = seed
    self.formats = FormatList.unique(formats)
    outlines = GalaxyGenerator(seed: seed, settings: settings).regionOutlines
    output = OutputJob(
      plan: OutputPlan(formats: self.formats, regions: outlines.map(\.name)),
      destination: destination, replacesFiles: replacesFiles, writesManifest: true)
  }

  /// How much of the galaxy the formats need, and so how much is made, unless maps show more.
  public var scope: GenerationScope { GenerateJob.scope(of: formats) }

  /// The smallest scope that formats can be written from.
  public static func scope(of formats: [ExportFormat]) -> GenerationScope {
    if formats.contains(where: \.needsRows) { return .rows }
    return formats.allSatisfy { $0 == .edges || $0 == .cim || $0 == .matrixMarket } ? .warps : .map
  }

  /// Refuses, before any work, what could not be brought to an end.
  ///
  /// - Throws: As `OutputJob.check`, `UnfitSize`, `SettingFailure` for settings that conflict, and what
  ///   the drawing's check throws.
  public func check(drawing: (any MapDrawing)? = nil) throws {
    try settings.check()
    if let drawing {
      let total = outlines.reduce(0) { $0 + $1.sectorCount }
      for file in output.plan.files where file.format.isDrawing {
        try drawing.check(
          sectorCount: file.region.map { outlines[$0].sectorCount } ?? total, format: file.format)
      }
    }
    try UnfitSize.check(
      formats,
      regions: outlines.lazy.map {
        ($0.name, settings.preset == .sandbox ? .playerOwned : .terranSpace, $0.sectorCount)
      })
    try output.check()
  }

  /// Makes the galaxy and writes it.
  ///
  /// - Parameters:
  ///   - threads: How many may work; no byte depends on it.
  ///   - progress: Called before each step with a few words for people.
  /// - Throws: `IOFailure`, or what drawing throws.
  /// - Complexity: O(sectors) time and space for most formats; the galaxy stands in memory once.
  public func run(
    drawing: (any MapDrawing)? = nil, database: (any DatabaseMaking)? = nil,
    threads: Int = 1, progress: (String) -> Void = { _ in }
  ) throws -> GenerateOutcome {
    let drawsRows = !OutputContent.drawnTables(drawing, formats).isEmpty
    let scope = drawsRows ? GenerationScope.rows : scope
    let galaxy = GalaxyGenerator(seed: seed, settings: settings, scope: scope)
      .generateMap(progress: progress)
    var outcome = GenerateOutcome(galaxy)
    var seeding = SeedingSettings(settings, seed: seed)
    seeding.administratorHash = administratorHash
    var content = OutputContent(
      galaxy, rows: .seeding(seeding, threads: threads),
      drawing: drawing, database: database)
    content.isFormulaSafe = isFormulaSafe
    content.existing = existing
    outcome.output = try output.write(content, progress: progress)
    return outcome
  }
}
