import Determinism
import FileIO
import GalaxyFormats
import GalaxyGeneration
import GalaxySettings
import Testing

@testable import GalaxyStudio

@Suite struct OversizedOutputTests {
  private func job(
    _ destination: OutputDestination, _ formats: [ExportFormat] = [.json, .edges],
    replacesFiles: Bool = false
  ) -> GenerateJob {
    GenerateJob(
      GalaxyPlan(seed: 7, settings: GenerationSettings(preset: .terranSpace)), formats: formats,
      destination: destination, replacesFiles: replacesFiles)
  }

  @Test func `No file is written that would not be read back`() throws {
    let place = try TemporaryDirectory()
    var job = job(.directory(place["a"]), [.svg, .json])
    _ = try self.job(.file(place["b.json"]), [.json]).run()
    let bytes = try place.read("b.json").count
    job.output.inputLimit = bytes - 1
    let failure = OversizedOutput(name: "galaxy.json", limit: bytes - 1)
    #expect(throws: failure) { try job.run() }
    #expect(place.contents == ["b.json"])
    job.output.inputLimit = bytes
    _ = try job.run()
    #expect(place.contents.contains("a/galaxy.json"))
    // What is certain is told before any work.
    job = self.job(.directory(place["c"]), [.json])
    job.output.inputLimit = 1000
    #expect(throws: OversizedOutput.self) { try job.check() }
  }
}
