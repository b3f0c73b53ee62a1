import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("GenesisSeeder: devices in use and in hulls")
struct GenesisSeederTests {
  private func seeded(
    _ players: Int, zone: ZoneType
  ) -> (people: SketchedPeople, holdings: GenesisHoldings, report: SeedingReport) {
    var people = SketchedPeople(
      [Sketch.region(80, zone: zone)], Sketch.context(), players: players)
    var report = SeedingReport(tableCount: 0)
    let holdings = GenesisSeeder(context: people.context, hosts: people.hosts).seed(
      pilots: &people.pilots, hulls: &people.hulls, worlds: &people.worlds, report: &report)
    return (people, holdings, report)
  }

  @Test func devicesAreOneFifthOfThePlayers() {
    for players in [10, 24, 60, 100] {
      let (people, holdings, report) = seeded(players, zone: .frontier)
      #expect(holdings.devices.count == people.context.counts.genesisDevices, "\(players)")
      #expect(holdings.formations.count == people.context.counts.planetFormations, "\(players)")
      #expect(report.omissions.isEmpty)
      #expect(Set(holdings.devices.map(\.row.serialNumber)).count == holdings.devices.count)
      #expect(people.worlds[0].planets.count == holdings.planets.count)
      for planet in people.worlds[0].planets {
        #expect(planet.genesisCreated && planet.type != .terran && planet.citadelLevel == 1)
        #expect((40...60).contains(planet.habitability))
      }
      for hull in people.hulls where hull.storedDevices > 0 {
        #expect(hull.storedDevices <= ShipCatalog.figures(hull.type).maxGenesisDevices)
        #expect(people.pilots[hull.owner].favors.contains { $0.atLeast == 250 })
      }
      for device in holdings.devices {
        #expect(device.row.serialNumber.count == 12 && device.row.serialNumber.hasPrefix("GEN-"))
        #expect((device.row.sectorID == nil) != (device.row.shipID == nil))
      }
    }
  }

  @Test func withoutASiteEverythingIsStored() {
    let (_, holdings, report) = seeded(24, zone: .federation)
    #expect(holdings.formations.isEmpty && holdings.planets.isEmpty)
    #expect(holdings.devices.allSatisfy { $0.row.shipID != nil })
    #expect(report.omissions.map(\.subject) == ["planet_formations"])
  }
}
