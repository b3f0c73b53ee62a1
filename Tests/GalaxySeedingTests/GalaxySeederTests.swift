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
    #expect(store[Tables.galaxies].count == 1)
    #expect(store[Tables.sectors].count == 300)
    #expect(store[Tables.sectors][0, .sectorNumber] == 1)
  }
}
