import GalaxyModel
import GalaxySettings
import Testing

@testable import GalaxySeeding

@Suite("DerelictSeeder: wrecks where flying is dangerous")
struct DerelictSeederTests {
  private func region(_ count: Int, seed: UInt64) -> Region {
    var region = Sketch.region(count, Sketch.cycle(count), fedspace: 10, zone: .border)
    region.seed = seed
    var random = RandomDraws(seed)
    region.clusters = (0..<2).map {
      Cluster(
        ordinal: $0 + 1, name: "\($0)", type: .standard, firstSector: $0 * count / 2 + 1,
        lastSector: ($0 + 1) * count / 2, maxWarps: 6)
    }
    region.sectors.cluster = PackedColumn((0..<count).map { UInt32($0 < count / 2 ? 0 : 1) })
    region.sectors.hazard = PackedColumn((0..<count).map { _ in Int32(random.below(11)) })
    for node in 0..<count where random.below(6) == 0 {
      region.sectors.type[node] = [.radiationZone, .nebula, .blackHole][random.below(3)]
    }
    return region
  }

  private func seeded(
    _ region: Region, _ adjust: (inout SettingValues) -> Void = { _ in }
  ) -> RegionWorld {
    var world = Sketch.world(region)
    DerelictSeeder(context: Sketch.context(adjust)).seed(&world)
    return world
  }

  @Test func oneForSixtySectorsByDefault() {
    #expect(seeded(region(300, seed: 1)).wrecks.count == 5)
    #expect(seeded(region(120, seed: 1)).wrecks.count == 2)
    #expect(seeded(region(300, seed: 1)) { $0[\.derelictSpacing] = 20 }.wrecks.count == 15)
    #expect(seeded(region(300, seed: 1)) { $0[\.derelictSpacing] = 0 }.wrecks.isEmpty)
  }

  @Test func theyAvoidTheCapitalAndPreferDanger() {
    for seed in 1...30 as ClosedRange<UInt64> {
      let region = region(300, seed: seed)
      let world = seeded(region)
      func weight(_ node: Int) -> Int {
        let kind: Int =
          switch region.sectors.type[node] {
          case .radiationZone, .blackHole, .warpStorm: 10
          case .nebula, .asteroidField: 5
          default: 0
          }
        return 3 * (kind + Int(region.sectors.hazard[node]))
      }
      let nodes = world.wrecks.compactMap { wreck in
        (0..<300).first { region.sectors.identifier[$0] == wreck.sectorID }
      }
      #expect(nodes.count == 5 && Set(nodes).count == 5, "seed \(seed)")
      #expect(nodes.allSatisfy { $0 >= 150 }, "seed \(seed)")
      let mean = Double((0..<300).reduce(0) { $0 + weight($1) }) / 300
      let found = Double(nodes.reduce(0) { $0 + weight($1) }) / 5
      #expect(found > mean && world.warnings.isEmpty, "seed \(seed)")
    }
  }

  @Test func cargoFitsTheHoldAndIsNeverEmpty() {
    for seed in 1...20 as ClosedRange<UInt64> {
      for wreck in seeded(region(600, seed: seed), { $0[\.derelictSpacing] = 10 }).wrecks {
        guard case .object(let goods) = wreck.cargo else {
          Issue.record("no cargo")
          continue
        }
        #expect(!goods.isEmpty && goods.allSatisfy { ($0.value.number ?? 0) > 0 })
        let units = goods.reduce(0) { $0 + ($1.value.number ?? 0) }
        #expect(units <= ShipCatalog.figures(wreck.destroyedShipType).maxCargo)
        #expect(goods.map(\.key) == goods.map(\.key).sorted())
        #expect(wreck.cause == .hazard && wreck.originalOwnerID == nil)
      }
    }
  }
}
