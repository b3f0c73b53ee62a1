import Determinism
import FileIO
import GalaxyGeneration
import GalaxyModel
import GalaxyStudio
import RowFormats
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
      (.terranSpace, 2102, nil, "23a17158bbd4b235"),
      (.terranSpace, 1, nil, "a0738dcbc9e0033f"),
      (.playerOwned, 7, nil, "9f204aede8d47b12"),
      (.centralNexus, 3, nil, "616750a4089a3b70"),
      (.galaxy, 40, nil, "4a007661a0633716"),
      (.sandbox, 9, 137, "20e5187495ea8e1e"),
    ] as [(Preset, UInt64, Int?, String)] {
      let digest = try digests(preset, seed, sectors: sectors)
      #expect(digest == expected, "\(preset) \(seed)")
    }
  }
}
