import ArgumentParser
import FileIO
import GalaxyAnalysis
import GalaxyFormats
import GalaxyGeneration
import GalaxyModel
import GalaxyRender
import GalaxyStudio
import GraphFormats
import JSONText

/// The two maps of a comparison: files with maps, or recipes, which are generated.
struct DiffInputs {
  let reading: ReadingOptions
  let console: Console
  /// Whether rows of all tables are compared.
  let holdsRows: Bool
  /// Whether stations and planets are compared.
  let hasContents: Bool
  /// Whether the rows that a picture shows are needed.
  var drawsRows = false

  /// Reads a map with what it carries.
  func read(_ file: String) throws -> (map: ReadMap, side: MapSide) {
    let map = try reading.read(
      file, holdsRows: holdsRows || drawsRows, keepsGraphs: true, console: console
    ) { bytes, source in
      guard Self.isRecipe(bytes) else { return nil }
      return try generate(
        try RecipeReader.read(bytes, source: source.name, formats: .program), source.name)
    }
    return (map, try side(of: map, named: InputOptions.name(file)))
  }

  /// Generates a map with what it carries.
  func generate(_ recipe: Recipe) throws -> MapSide {
    try side(of: try generate(recipe, recipe.source), named: recipe.source)
  }

  private func side(of map: ReadMap, named name: String) throws -> MapSide {
    let contents = hasContents ? try map.contents(source: name) : ChartContents()
    return MapSide(
      map.galaxy, contents: contents, rows: holdsRows ? map.rows : nil, graphs: map.graphs,
      isDrawing: map.format.name == MapFormat.dot.rawValue,
      lacking: map.missingFacts)
  }

  private func generate(_ recipe: Recipe, _ source: String) throws -> ReadMap {
    var options = GalaxyOptions()
    options.take(preset: nil, seed: nil, sectors: nil, set: [])
    let request = try GenerateRequest(options, recipe: recipe)
    guard let seed = request.seed else {
      throw InputError(
        .structure, source: source, location: .whole, message: "the recipe has no seed",
        hint: "without one it stands for many maps")
    }
    console.progress("generating \(source)")
    let job = GenerateJob(
      try recipe.changed(GalaxyPlan(seed: seed, settings: request.settings)), formats: [.json],
      destination: .standardOutput)
    try job.check()
    return try MapReader.read(
      try job.document(), from: .json, holdsRows: holdsRows || drawsRows, keepsGraphs: true,
      formats: .program, source: source)
  }

  /// Most bytes of a recipe.
  private static let recipeLimit = 16 << 20
  /// Most bytes of a recipe whose beginning does not say what it is.
  private static let namelessLimit = 1 << 20

  /// Whether a file is a recipe or manifest and no map.
  private static func isRecipe(_ bytes: [UInt8]) -> Bool {
    let start = String(decoding: bytes.prefix(4_096), as: UTF8.self)
    let isNamed = ["warpwright.recipe", "warpwright.manifest"].contains { start.contains($0) }
    guard bytes.count <= (isNamed ? recipeLimit : namelessLimit),
      !start.contains("warpwright.galaxy"),
      let first = bytes.first(where: { $0 != 32 && $0 != 9 && $0 != 10 && $0 != 13 }),
      first == UInt8(ascii: "{") || first == UInt8(ascii: "/"),
      let document = try? JSONDocument(bytes, dialect: .json5)
    else { return false }
    if let schema = document["schema"]?.string {
      return schema == "warpwright.recipe" || schema == "warpwright.manifest"
    }
    // Graphs and Universe files have lists of what is in them.
    let parts = ["sectors", "warps", "nodes", "elements", "edges", "links", "graph"]
    return parts.allSatisfy { document[$0] == nil }
      && ["preset", "seed", "settings"].contains { document[$0] != nil }
  }
}
