import Determinism
import FileIO
import GalaxyFormats
import GalaxyGeneration
import GalaxyModel
import GalaxyRender
import GalaxySettings
import GalaxyStudio
import GraphKit
import Platform
import RowFormats

/// Makes maps of recipes.
struct MapFactory: Sendable {
  /// The recipe that the program was started with; a picture that it names was read.
  let start: Recipe
  private let mask: (name: String, bytes: [UInt8], mask: RegionMask)?
  /// Most changes are of what is placed on a map, not of its warps.
  ///
  /// Regions of a galaxy have an entry each.
  private let betweenness = BetweennessMemory(capacity: 64)

  /// Takes the recipe that the program was started with, and reads the picture that it names.
  ///
  /// - Parameter start: The recipe, which has a seed.
  /// - Throws: What the recipe does not allow, or reading the picture throws.
  init(start: Recipe) throws {
    self.start = start
    var settings = try start.settings()
    try settings.check()
    try settings.readMask()
    if let picture = settings.mask, let name = settings[\.maskFile] {
      let file = MaskReference(name).file
      mask = (name, try InputSource.file(file).readAll(limit: 128 << 20), picture)
    } else {
      mask = nil
    }
  }

  /// Returns the plan of a recipe; no file is read for it.
  ///
  /// - Parameter recipe: The recipe.
  /// - Returns: The plan.
  /// - Throws: What the recipe does not allow.
  func plan(_ recipe: Recipe) throws -> GalaxyPlan {
    guard let seed = recipe.seed else {
      throw MakeFailure("the recipe has no seed; without one it stands for many maps", .badInput)
    }
    var settings = try recipe.settings()
    if settings[\.shape] == .mask || settings[\.maskFile] != nil {
      guard let mask, let name = settings[\.maskFile],
        MaskReference(name).file == MaskReference(mask.name).file
      else {
        throw MakeFailure(
          "the picture of the shape 'mask' is a file, which no request can name; start the server with "
            + "a recipe that has it", .badInput)
      }
      settings.mask = mask.mask
      try settings.set(\.maskFile, to: mask.name)
    }
    try settings.check()
    return try recipe.changed(GalaxyPlan(seed: seed, settings: settings))
  }

  /// What a call of the program may read besides maps: the picture of the start.
  var inputs: [String: [UInt8]] {
    mask.map { [MaskReference($0.name).file: $0.bytes] } ?? [:]
  }

  /// Returns the job that writes a map in a format.
  func job(_ plan: GalaxyPlan, _ format: ExportFormat) throws -> GenerateJob {
    var job = GenerateJob(plan, formats: [format], destination: .standardOutput)
    job.betweenness = betweenness
    try plan.settings.check()
    return job
  }

  /// Makes a map.
  ///
  /// - Parameters:
  ///   - recipe: The recipe.
  ///   - memory: What earlier maps have in common with it, by region.
  ///   - abandonment: Tells that the map is not wanted any more.
  ///   - progress: Called before each stage with its name and region.
  /// - Returns: The map.
  /// - Throws: `Abandoned`, or what is wrong with the recipe.
  func make(
    _ recipe: Recipe, memory: inout [StageMemory], _ abandonment: Abandonment,
    progress: (_ stage: String, _ region: String) -> Void
  ) throws -> MadeMap {
    let plan = try plan(recipe)
    let job = try job(plan, MapData.format)
    try MapData.format.picture?.check(plan.sectorCount)
    let isWanted: @Sendable () -> Bool = { !abandonment.isAbandoned }
    let galaxy = GalaxyGenerator(plan: plan, scope: job.contentScope).generateMap(
      reusing: &memory
    ) { stage, region in
      if isWanted() { progress(stage, region) }
      return isWanted()
    }
    guard let galaxy else { throw Abandoned() }
    progress("stations", plan.regions.first?.name ?? "")
    var writer = ByteWriter(memoryCapacity: 1 << 16)
    try job.write(of: galaxy, isWanted: isWanted, to: &writer)
    guard isWanted() else { throw Abandoned() }
    let block = writer.takeBytes()
    return MadeMap(
      recipe: recipe, plan: plan, galaxy: galaxy, block: block,
      digest: SHA256.digest(block).hex)
  }
}
