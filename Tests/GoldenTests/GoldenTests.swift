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
    for (preset, seed, sectors, expected) in [
      (.terranSpace, 2102, nil, "198b42cb6cb3d073"),
      (.terranSpace, 1, nil, "3033b9cc7847cdd3"),
      (.playerOwned, 7, nil, "9719b22792a232ad"),
      (.centralNexus, 3, nil, "7e60bb782a99ec00"),
      (.galaxy, 40, nil, "64ca8dc1143dce30"),
      (.sandbox, 9, 137, "4dd48037f780e583"),
    ] as [(Preset, UInt64, Int?, String)] {
      let digest = try digests(preset, seed, sectors: sectors)
      #expect(digest == expected, "\(preset) \(seed)")
    }
  }
}
