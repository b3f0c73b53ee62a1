import RowFormats
import Determinism
import GalaxyGeneration
import GalaxySettings
import Testing

@testable import GalaxyStudio

@Suite struct StageRecordTests {
  private func stages(_ key: String? = nil, _ value: String = "") throws -> [String: String] {
    var settings = try GenerationSettings(preset: .playerOwned, ["region.sectors": 100])
    if let key { try settings.set(key, value) }
    let record = try StageRecord(
      GalaxyPlan(seed: 3, settings: settings), scope: .rows, threads: 2)
    #expect(
      record.stages.map(\.name).suffix(6) == [
        "identifiers", "stations", "planets", "pirates", "characters", "wrecks",
      ])
    return Dictionary(uniqueKeysWithValues: record.stages.map { ($0.name, $0.sha256) })
  }

  @Test func onlyStagesThatReadASettingDiffer() throws {
    let usual = try stages()
    #expect(try stages() == usual)
    let sparse = try stages("seeding.groups.wrecks", "off")
    #expect(usual.keys.filter { usual[$0] != sparse[$0] } == ["wrecks"])
  }
}
