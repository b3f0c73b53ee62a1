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
      (.terranSpace, 2102, nil, "e39f0fa4b16474a6"),
      (.terranSpace, 1, nil, "35da64ccfc2f6159"),
      (.playerOwned, 7, nil, "1f697041263b5904"),
      (.centralNexus, 3, nil, "99803d327abcaf9c"),
      (.galaxy, 40, nil, "1eacb0d5d5ac4793"),
      (.sandbox, 9, 137, "e12ae7653af663d2"),
    ] as [(Preset, UInt64, Int?, String)] {
      let digest = try digests(preset, seed, sectors: sectors)
      #expect(digest == expected, "\(preset) \(seed)")
    }
  }
}
