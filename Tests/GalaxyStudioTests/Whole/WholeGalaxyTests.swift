import Determinism
import FileIO
import GalaxyAnalysis
import GalaxyFormats
import GalaxyGeneration
import GalaxySettings
import RowFormats
import Testing

@testable import GalaxyStudio

@Suite struct WholeGalaxyTests {
  private func galaxyFile() throws -> (path: ScratchFile, bytes: [UInt8]) {
    let settings = try GenerationSettings(
      preset: .galaxy, ["region.sectors": 100, "galaxy.playerRegions": 2])
    let galaxy = GalaxyGenerator(plan: GalaxyPlan(seed: 5, settings: settings)).generateMap()
    var out = ByteWriter()
    try GalaxyDocumentWriter().write(galaxy, to: &out)
    let bytes = out.takeBytes()
    let file = try ScratchFile(directory: ScratchFile.standardDirectory, name: "galaxy.json")
    try file.fill(bytes)
    return (file, bytes)
  }

  @Test func regionByRegionIsTheSameAsWhole() throws {
    let (file, bytes) = try galaxyFile()
    let map = try MapReader.read(bytes, from: .json, formats: .library, source: "galaxy.json")
    let parts = try WholeGalaxy.summary(ofFile: file.path, source: "galaxy.json")
    let whole = GalaxySummary(map.galaxy)
    #expect(parts == whole)
    #expect(parts.regions.count == 4 && parts.gates.count == 3)
    #expect(GalaxySummary(fieldValue: whole.fieldValue) == whole)
  }

  @Test func otherLayoutsAreRejected() throws {
    let (file, bytes) = try galaxyFile()
    // Half of it, all of it without its last line or without line ends, and all of it twice.
    let cut = [bytes.count / 2, bytes.count - 2].map { Array(bytes[..<$0]) }
    for text in cut + [bytes.filter { $0 != 0x0A }, bytes + bytes] {
      try file.fill(text)
      #expect(throws: InputError.self) {
        try WholeGalaxy.summary(ofFile: file.path, source: "galaxy.json")
      }
    }
  }
}
