import Determinism
import GalaxyGeneration
import GalaxyModel
import GalaxySeeding
import GalaxySettings
import Testing

@Suite("Seeding a galaxy")
struct GalaxySeederTests {
  @Test func rowsOfTheGraphComeOut() throws {
    var galaxy = Galaxy.generate(.terranSpace, seed: 7)
    var store = RowStore()
    try GalaxySeeder(settings: SeedingSettings(seed: 7)).seed(&galaxy, into: &store)
    #expect(store["galaxies"].count == 1)
    #expect(store["sectors"].count == 300)
    #expect(store["sectors"][0, "sector_number"] == 1)
  }
}
