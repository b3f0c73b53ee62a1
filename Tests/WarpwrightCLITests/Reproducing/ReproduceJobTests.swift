import Determinism
import FileIO
import GalaxyFormats
import GalaxyGeneration
import GalaxyRender
import GalaxySettings
import GalaxyStudio
import GalaxyTestSupport
import GraphFormats
import RowFormats
import Testing

@testable import WarpwrightCLI

/// Files of a map with names that need every sort of escape.
@Suite struct ReproduceJobTests {
  /// Pictures keep what their last job has drawn, so that each job has its own.
  private var catalog: FormatCatalog { .program(MapOptions()) }
  private var formats: [ExportFormat] { catalog.outputs.filter { $0.stamp != nil } }
  /// The formats whose files hide the origin of their map without a stamp.
  private static let hiding: Set<String> = [
    "dot", "svg", "html", "png", "graphml", "gexf", "cytoscape", "node-link",
  ]

  private func plan(_ seed: UInt64) throws -> GalaxyPlan {
    let settings = try GenerationSettings(
      preset: .playerOwned,
      [
        "region.sectors": 100, "graph.maxWarps": 5,
        "galaxy.name": #"O'Neil's "A" \ <b> & ]]> é 𝄞"#,
      ])
    return GalaxyPlan(seed: try #require(Seed(value: seed)), settings: settings)
  }

  private func write(
    _ seed: UInt64, _ formats: [ExportFormat], isStamped: Bool, to folder: TemporaryDirectory
  ) throws -> [(format: ExportFormat, name: String, bytes: [UInt8])] {
    var job = GenerateJob(
      try plan(seed), formats: formats, destination: .directory(folder.path))
    job.isStamped = isStamped
    _ = try job.run()
    return try job.output.plan.files.map { ($0.format, $0.name, try folder.read($0.name)) }
  }

  private func reproduce(_ bytes: [UInt8], _ name: String) throws -> ReproduceResult {
    let catalog = catalog
    return try ReproduceJob(
      ReproduceInput(bytes, source: name, formats: catalog), formats: catalog
    ).run()
  }

  @Test func `Every format tells its recipe, and all are made again`() throws {
    let folder = try TemporaryDirectory()
    let files = try write(7, formats, isStamped: true, to: folder)
    let recipe = try #require(Recipe(recordedIn: try plan(7).outline)).line
    for (format, name, bytes) in files {
      let input = try ReproduceInput(bytes, source: name, formats: catalog)
      guard case .artifact(format) = input.kind else {
        Issue.record("\(name) is not recognized")
        continue
      }
      #expect(input.recipe.line == recipe, "\(name)")
      #expect(try input.recipe.settings() == plan(7).settings, "\(name)")
    }
    #expect(try reproduce(try folder.read("manifest.json"), "manifest.json").isEqual)
  }

  @Test func `A damaged byte is found where it is`() throws {
    let seed = TestSeed.draw()
    var random = GalaxyTestSupport.SplitMix64(seed: seed)
    let folder = try TemporaryDirectory()
    // Any three of them, for speed.
    let formats = Array(formats.shuffled(using: &random).prefix(3))
    for (format, name, bytes) in try write(seed, formats, isStamped: true, to: folder) {
      let line = format.stamp?.line(in: bytes)
      var damaged = bytes
      var place = 0
      // Damage of the stamp itself makes another file, or none.
      repeat {
        damaged = bytes
        place = Int(random.next() % UInt64(bytes.count))
        damaged[place] ^= 1 << UInt8(random.next() % 8)
      } while format.stamp?.line(in: damaged) != line
      let result = try reproduce(damaged, name)
      let difference = try #require(result.files.first?.difference)
      #expect(!result.isEqual, "\(name)")
      #expect(difference.offset == place, "\(name)")
      let lines = 1 + bytes[..<place].count { $0 == 0x0A }
      #expect(difference.line == (format.isBinary ? nil : lines), "\(name)")
    }
  }

  @Test func `Without a stamp neither seed nor settings are in pictures and graphs`() throws {
    let seed: UInt64 = 7_340_112_233_558_471
    let folder = try TemporaryDirectory()
    let words =
      ["\(seed)", String(seed, radix: 16)] + SettingCatalog.all.map(\.key)
    for (format, name, bytes) in try write(seed, formats, isStamped: false, to: folder) {
      for word in words where Self.hiding.contains(format.name) {
        #expect(ByteSearch.first(word, in: bytes) == nil, "\(word) in \(name)")
      }
      #expect(throws: InputError.self, "\(name)") {
        try ReproduceInput(bytes, source: name, formats: catalog)
      }
    }
    let manifest = try folder.read("manifest.json")
    #expect(ByteSearch.first("\"stamped\": false", in: manifest) != nil)
  }

  @Test func `Manifests name the stage and the files that differ`() throws {
    let folder = try TemporaryDirectory()
    var job = GenerateJob(
      try plan(5), formats: [.json], destination: .directory(folder.path))
    job.recordsStages = true
    _ = try job.run()
    func run(_ edit: (String) -> String) throws -> ReproduceResult {
      let text = String(decoding: try folder.read("manifest.json"), as: UTF8.self)
      return try reproduce(Array(edit(text).utf8), "manifest.json")
    }
    #expect(try run { $0 }.isEqual)
    let nebulae = try run {
      $0.replacing("\"density.nebulaPercent\": null", with: "\"density.nebulaPercent\": 29")
    }
    #expect(nebulae.stage?.name == "nebulae")
    #expect(nebulae.files.map(\.isEqual) == [false])
    #expect(try run { $0.replacing("\"seed\": 5", with: "\"seed\": 6") }.stage?.name == "positions")
  }
}
