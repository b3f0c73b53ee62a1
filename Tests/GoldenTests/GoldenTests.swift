import Determinism
import GalaxyExport
import GalaxyGeneration
import GalaxyModel
import GalaxyStudio
import Testing

/// Digests of what presets give. A change here is a change of everybody's maps: it comes with a
/// raised `generatorVersion`, and the commit says why.
@Suite struct GoldenTests {
  private func digests(_ preset: Preset, _ seed: UInt64, sectors: Int? = nil) throws -> String {
    var settings = GenerationSettings(preset: preset)
    if let sectors { try settings.set("region.sectors", String(sectors)) }
    var galaxy = GalaxyGenerator(seed: Seed(value: seed)!, settings: settings).generate()
    galaxy.settingsDigest = settings.digest
    var writer = ByteWriter(memoryCapacity: 1 << 20)
    try GalaxyDocumentWriter().write(galaxy, to: &writer)
    try writer.finish()
    return String(SHA256.digest(writer.takeBytes()).hex.prefix(16))
  }

  @Test func presetsGiveTheSameBytes() throws {
    #expect(try digests(.terranSpace, 2102) == "e39f0fa4b16474a6")
    #expect(try digests(.terranSpace, 1) == "35da64ccfc2f6159")
    #expect(try digests(.playerOwned, 7) == "d3ed97cc8e08ff61")
    #expect(try digests(.centralNexus, 3) == "99803d327abcaf9c")
    #expect(try digests(.galaxy, 40) == "c5af389c77748cd6")
    #expect(try digests(.sandbox, 9, sectors: 137) == "e12ae7653af663d2")
  }
}
