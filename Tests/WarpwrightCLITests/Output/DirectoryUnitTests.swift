import Determinism
import FileIO
import Foundation
import GalaxyFormats
import GalaxyGeneration
import GalaxySettings
import Testing

@testable import GalaxyStudio

@Suite struct DirectoryUnitTests {
  private func job(
    _ destination: OutputDestination, _ formats: [ExportFormat] = [.json, .edges],
    replacesFiles: Bool = false
  ) -> GenerateJob {
    GenerateJob(
      GalaxyPlan(seed: 7, settings: GenerationSettings(preset: .terranSpace)), formats: formats,
      destination: destination, replacesFiles: replacesFiles)
  }

  @Test func `Only one run writes into a directory at a time`() throws {
    let place = try TemporaryDirectory()
    let lock = try DirectoryLock(place.path)
    #expect(throws: BusyDirectory(path: place.path)) { try job(.directory(place.path)).check() }
    #expect(throws: BusyDirectory(path: place.path)) { try job(.directory(place.path)).run() }
    #expect(place.contents == [DirectoryLock.name])
    try lock.release()
    try job(.directory(place.path)).check()
  }

  @Test func `Files that appear after the check are kept, too`() throws {
    let place = try TemporaryDirectory()
    let job = job(.directory(place["a"]), [.csv])
    try job.check()
    _ = try self.job(.directory(place["a"]), [.json]).run()
    let before = place.contents
    #expect(throws: OutputConflict(directory: place["a"], existing: ["manifest.json"])) {
      try job.run()
    }
    #expect(place.contents == before)
  }

  /// The last of the files cannot be put in its place, as there is a folder.
  @Test func `What fails in between leaves all as it was`() throws {
    let place = try TemporaryDirectory()
    _ = try job(.directory(place.path), [.json, .edges]).run()
    let before = place.contents
    let old = try before.map { try place.read($0) }
    let settings = GenerationSettings(preset: .terranSpace)
    let other = GenerateJob(
      GalaxyPlan(seed: 8, settings: settings), formats: [.json, .csv, .edges],
      destination: .directory(place.path), replacesFiles: true)
    try FileManager.default.createDirectory(
      atPath: place["csv/zones.csv"], withIntermediateDirectories: true)
    #expect(throws: IOFailure.self) { try other.run() }
    #expect(place.contents == (before + ["csv", "csv/zones.csv"]).sorted())
    #expect(try before.map { try place.read($0) } == old)
    try FileManager.default.removeItem(atPath: place["csv"])
    _ = try other.run()
    #expect(try place.read("galaxy.json") != old[before.firstIndex(of: "galaxy.json") ?? 0])
  }

  @Test func `An unfinished directory is finished by the next run`() throws {
    let place = try TemporaryDirectory()
    try place.write("map.svg\ngalaxy.json\n", to: DirectoryLock.name)
    try place.write("", to: "map.svg")
    #expect(OutputDirectory(place.path).isUnfinished)
    let outcome = try job(.directory(place.path)).run()
    #expect(
      outcome.output.notes == ["\(place["map.svg"]) is left from an earlier run that was ended"])
    #expect(!OutputDirectory(place.path).isUnfinished)
    #expect(
      place.contents == ["edges-terran-space.txt", "galaxy.json", "manifest.json", "map.svg"])
  }
}
