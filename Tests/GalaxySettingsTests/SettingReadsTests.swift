import Testing

@testable import GalaxySettings

@Suite struct SettingReadsTests {
  @Test func readsAreNoted() throws {
    var settings = GenerationSettings(preset: .playerOwned)
    try settings.set(\.maxWarps, to: 5)
    let reads = SettingReads()
    let noting = settings.noting(reads)
    #expect(noting == settings)
    #expect(noting[\.maxWarps] == 5)
    _ = noting.stationPercent(in: nil)
    #expect(reads.keys.isSuperset(of: ["graph.maxWarps", "density.stationPercent"]))
    #expect(!reads.keys.contains("region.sectors"))
  }
}
