import Determinism
import FileIO
import GalaxyFormats
import GalaxyGeneration
import GalaxyModel
import GalaxySettings
import GraphFormats
import JSONText
import Testing

@testable import GalaxyStudio

@Suite struct OutputJobTests {
  private func job(
    _ destination: OutputDestination, _ formats: [ExportFormat] = [.json, .edges],
    replacesFiles: Bool = false
  ) -> GenerateJob {
    GenerateJob(
      GalaxyPlan(seed: 7, settings: GenerationSettings(preset: .terranSpace)), formats: formats,
      destination: destination, replacesFiles: replacesFiles)
  }

  @Test func `A directory gets its files and a manifest that describes them`() throws {
    let place = try TemporaryDirectory()
    let outcome = try job(.directory(place["a/b"])).run()
    #expect(
      place.contents == [
        "a", "a/b", "a/b/edges-terran-space.txt", "a/b/galaxy.json", "a/b/manifest.json",
      ])
    let manifest = try JSONDocument(try place.read("a/b/manifest.json"))
    #expect(manifest["seed"]?.integer == 7)
    #expect(manifest["preset"]?.string == "terran-space")
    let files = try #require(manifest["files"]?.array)
    #expect(files.count == 2)
    for file in files {
      let bytes = try place.read("a/b/" + (file["name"]?.string ?? ""))
      #expect(file["bytes"]?.integer == bytes.count)
      #expect(file["sha256"]?.string == SHA256.digest(bytes).hex)
    }
    #expect(outcome.sectors == 300)
    #expect(outcome.output.files.count == 3)
  }

  @Test func `Existing files are kept unless they may be replaced`() throws {
    let place = try TemporaryDirectory()
    try place.write("mine", to: "edges-terran-space.txt")
    #expect(
      throws: OutputConflict(directory: place.path, existing: ["edges-terran-space.txt"])
    ) { try job(.directory(place.path)).check() }
    #expect(place.contents == ["edges-terran-space.txt"])
    try job(.directory(place.path), replacesFiles: true).check()
    try job(.directory(place.path), [.json]).check()
  }

  @Test func `A manifest alone is also in the way`() throws {
    let place = try TemporaryDirectory()
    try place.write("{}", to: "manifest.json")
    #expect(throws: OutputConflict.self) { try job(.directory(place.path)).check() }
  }

  @Test func `What an earlier run has left is named`() throws {
    let place = try TemporaryDirectory()
    _ = try job(.directory(place.path), [.json, .edges]).run()
    let again = try job(.directory(place.path), [.json], replacesFiles: true).run()
    #expect(
      again.output.notes == ["\(place["edges-terran-space.txt"]) is left from an earlier run"])
  }

  @Test func `A file gets the same bytes as the directory`() throws {
    let place = try TemporaryDirectory()
    _ = try job(.directory(place["d"])).run()
    _ = try job(.file(place["one.json"]), [.json]).run()
    _ = try job(.file(place["one.txt"]), [.edges]).run()
    #expect(try place.read("one.json") == place.read("d/galaxy.json"))
    // The list of edges comes from a smaller galaxy, without rows.
    #expect(try place.read("one.txt") == place.read("d/edges-terran-space.txt"))
    #expect(place.contents.filter { $0.hasSuffix("manifest.json") } == ["d/manifest.json"])
  }

  @Test func `Where there can be no directory is found out before any work`() throws {
    let place = try TemporaryDirectory()
    try place.write("", to: "file")
    #expect(throws: IOFailure.self) { try job(.directory(place["file/deeper"])).check() }
    #expect(throws: IOFailure.self) { try job(.directory(place["file"])).check() }
    #expect(throws: IOFailure.self) { try job(.directory("")).check() }
    #expect(throws: IOFailure.self) { try job(.file(place["none/galaxy.json"]), [.json]).check() }
    try job(.directory(place["a/b/c"])).check()
    #expect(place.contents == ["file"])
  }

  @Test func `Each format asks for no more than it needs`() {
    #expect(GenerateJob.scope(of: [.edges]) == .warps)
    #expect(GenerateJob.scope(of: [.edges, .svg]) == .map)
    #expect(GenerateJob.scope(of: [.dot, .svg, .png, .pdf]) == .map)
    #expect(GenerateJob.scope(of: [.svg, .json]) == .rows)
  }

  @Test func `The regions are known before they are made`() {
    for preset in Preset.allCases {
      for seed in [0, 1, 99] as [Seed] {
        let generator = GalaxyGenerator(
          seed: seed, settings: GenerationSettings(preset: preset), scope: .warps)
        let galaxy = generator.generate()
        #expect(generator.plan.regions.map(\.name) == galaxy.regions.map(\.name))
        #expect(generator.plan.regions.map(\.sectorCount) == galaxy.regions.map(\.sectorCount))
      }
    }
  }
}
