import Determinism
import GalaxyGeneration
import GalaxyModel
import GalaxySettings
import GalaxyStudio
import Testing

@testable import WarpwrightCLI

@Suite struct ReproductionTests {
  private func commands(_ preset: Preset, _ values: [String: String] = [:]) throws -> [String] {
    var settings = GenerationSettings(preset: preset)
    for (key, value) in values { try settings.set(key, value) }
    var galaxy = Galaxy(name: "x", source: .rows)
    galaxy.seed = 7
    galaxy.preset = preset.rawValue
    galaxy.settingsDigest = settings.digest
    let size = Int(values["region.sectors"] ?? "") ?? 1_000
    let owned = Int(values["galaxy.playerRegions"] ?? "") ?? 1
    galaxy.regions = (0..<owned).map {
      Region(
        type: .playerOwned, name: "r\($0)", displayName: "r", sectors: SectorTable(count: size))
    }
    return Reproduction.commands(for: galaxy)
  }

  @Test func commandsNameWhatDiffersFromThePreset() throws {
    #expect(
      try commands(.terranSpace)
        == ["warpwright generate terran-space --seed 7 -T json -o galaxy.json"])
    #expect(
      try commands(.playerOwned, ["region.sectors": "450"])
        == ["warpwright generate player-owned --seed 7 --sectors 450 -T json -o galaxy.json"])
    #expect(
      try commands(.galaxy, ["galaxy.playerRegions": "6"])
        == ["warpwright generate galaxy --seed 7 --player-regions 6 -T json -o galaxy.json"])
    #expect(
      try commands(.playerOwned, ["graph.maxWarps": "5"])
        == ["warpwright generate --config manifest.json -T json -o galaxy.json"])
    #expect(Reproduction.commands(for: Galaxy(name: "x", source: .edgeList)).isEmpty)
  }
}
