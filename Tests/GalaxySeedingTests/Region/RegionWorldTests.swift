import GalaxyGeneration
import GalaxyModel
import GalaxySettings
import Testing

@testable import GalaxySeeding

@Suite("What the world depends on")
struct RegionWorldTests {
  /// Tables of the world whose rows never change.
  private static let tables: [TableName] = [
    .sectorFactionInfluence, .markets, .marketPrices, .planets,
  ]

  private func rows(_ seeded: SeededGalaxy, _ table: TableName) -> [[FieldValue]] {
    Array(seeded.rows[table.schema].rows)
  }

  @Test func seedsGiveTheSameTwiceAndOtherSeedsSomethingElse() throws {
    let one = try SeededGalaxy(.terranSpace, seed: 5)
    let two = try SeededGalaxy(.terranSpace, seed: 5)
    let other = try SeededGalaxy(.terranSpace, seed: 6)
    for table in Self.tables + [.stations, .factions, .sectors, .clusters] {
      #expect(rows(one, table) == rows(two, table))
      #expect(rows(one, table) != rows(other, table))
    }
    #expect(one.report == two.report)
  }

  /// Stations of a region do not depend on other regions, except for identifiers.
  @Test func terranSpaceOfAGalaxyIsThatOfTheNextSeed() throws {
    let galaxy = try SeededGalaxy(.galaxy, seed: 20, [("region.sectors", "120")])
    let alone = try SeededGalaxy(.terranSpace, seed: 21)
    func stations(_ seeded: SeededGalaxy) -> [[FieldValue]] {
      let table = seeded.rows[Tables.stations]
      let columns: [Station.Column] = [.name, .sectorID, .stationClass, .size, .commodities]
      return (0..<table.count).map { row in columns.map { table[row, $0] } }
        .filter { row in
          if case .integer(let sector) = row[1] { sector <= 300 } else { false }
        }
    }
    #expect(stations(galaxy) == stations(alone))
  }

  /// A population and a second region do not change the world of the first.
  @Test func companionsDoNotChangeTheOtherRegion() throws {
    for seed in 1...6 as ClosedRange<UInt64> {
      let alone = try SeededGalaxy(.terranSpace, seed: seed)
      let demo = try SeededGalaxy(.terranSpace, seed: seed, [("seeding.profile", "demo")]) {
        $0.values[\.cast] = .core
      }
      func first(_ seeded: SeededGalaxy) -> [[FieldValue]] {
        let region = seeded.galaxy.regions.first { $0.type == .terranSpace }
        let sectors = Set((region?.sectors.identifier ?? []).map(\.description))
        let influences = seeded.rows[Tables.sectorFactionInfluence]
        return zip(influences, influences.table.rows).filter { influence, _ in
          influence.text(.sectorID).map(sectors.contains) ?? false
        }.map(\.1)
      }
      #expect(first(alone) == first(demo))
      let columns: [Station.Column] = [
        .name, .stationClass, .type, .factionAffiliation, .commodities,
      ]
      let old = alone.rows[Tables.stations]
      let new = demo.rows[Tables.stations]
      let names = Dictionary(
        uniqueKeysWithValues: (0..<new.count).map { ("\(new[$0, .id])", $0) })
      for row in 0..<old.count {
        let same = try #require(names["\(old[row, .id])"])
        for column in columns where new[same, .ownerID] == .null {
          #expect(old[row, column] == new[same, column], "\(seed) \(column)")
        }
      }
    }
  }

  @Test func groupsThatAreOffLeaveNothingBehind() throws {
    let off = try SeededGalaxy(.terranSpace, seed: 3) {
      for group in [SeedingGroup.stations, .planets, .wrecks] { $0.values.switchOff(group) }
    }
    let tables: [TableName] = [.stations, .markets, .marketPrices, .tradeDocks, .planets]
    for table in tables {
      #expect(off.rows[table.schema].count == 0)
    }
    #expect(off.rows[Tables.factions].count == 9)
    #expect(try off.violations(of: ["ENT-01", "ENT-02", "ENT-03", "ENT-10", "ENT-14"]).isEmpty)
    let noDocks = try SeededGalaxy(.terranSpace, seed: 3) { $0.values.switchOff(.docks) }
    #expect(
      noDocks.rows[Tables.stations].count == 45 && noDocks.rows[Tables.constructionSlips].count == 0
    )
  }

  @Test func flatPricesEqualTheirReferenceUnlessAChargeWouldLeaveTheBand() throws {
    let flat = try SeededGalaxy(.terranSpace, seed: 4) { $0.values[\.priceGradient] = .flat }
    let table = flat.rows[Tables.marketPrices]
    for row in 0..<table.count {
      guard case .text(let name) = table[row, .commodity], let good = WireGood(slug: name),
        case .integer(let sell) = table[row, .sellPrice]
      else { continue }
      let factors = [90, 115, 150].map { Int64(good.referencePrice * $0 / 100) }
      // A price that would be outside is at the end of the band, or nearly.
      let band = good.priceBand
      let isAtEnd = sell - Int64(band.lowerBound) <= 2 || Int64(band.upperBound) - sell <= 2
      let isOutside = factors.contains { $0 < band.lowerBound || $0 > band.upperBound }
      #expect(factors.contains(sell) || isOutside && isAtEnd, "\(good) \(sell)")
    }
  }

  /// Every class from 1 to 10 has at least 3 % of the stations of the Nexus.
  @Test(arguments: [5, 9] as [UInt64])
  func theNexusHasStationsOfEveryClass(seed: UInt64) throws {
    for density in ["documented", "tradewars"] {
      let seeded = try SeededGalaxy(.centralNexus, seed: seed, [("density.profile", density)])
      let table = seeded.rows[Tables.stations]
      var counts: [String: Int] = [:]
      for row in 0..<table.count {
        if case .text(let name) = table[row, .stationClass] { counts[name, default: 0] += 1 }
      }
      for number in 1...10 {
        #expect(100 * counts["CLASS_\(number)", default: 0] >= 3 * table.count, "\(counts)")
      }
    }
  }

  /// The price of equipment, a staple good, has at least 25 values in Terran Space, and every charge
  /// is between the floor and the ceiling of its row.
  @Test func pricesFillTheirRange() throws {
    for seed in 1...8 as ClosedRange<UInt64> {
      let table = try SeededGalaxy(.terranSpace, seed: seed).rows[Tables.marketPrices]
      var charges: Set<Int64> = []
      for row in 0..<table.count {
        guard case .integer(let sell) = table[row, .sellPrice],
          case .integer(let floor) = table[row, .priceFloor],
          case .integer(let ceiling) = table[row, .priceCeiling]
        else { continue }
        #expect(floor <= sell && sell <= ceiling, "seed \(seed)")
        if table[row, .commodity] == .text("equipment") { charges.insert(sell) }
      }
      #expect(charges.count >= 25, "seed \(seed)")
    }
  }

  /// Landings of tunnels from other regions stay free, so that the choice does not change.
  @Test func landingsAreFree() throws {
    for seed in 1...6 as ClosedRange<UInt64> {
      let seeded = try SeededGalaxy(
        .galaxy, seed: seed, [("region.sectors", "200"), ("galaxy.playerRegions", "2")])
      for (index, region) in seeded.galaxy.regions.enumerated() {
        guard let number = region.nexusWarpSector else { continue }
        #expect(RegionSurvey(region, index: index).landing == number - 1)
        #expect(region.contents.stationClass[number - 1] == -1)
        #expect(region.contents.planetCount[number - 1] == 0)
      }
    }
  }

  @Test func rowsAreInOrderAndCounted() throws {
    let seeded = try SeededGalaxy(.galaxy, seed: 2, [("region.sectors", "150")])
    for (place, table) in GalaxySchema.tables.enumerated() {
      #expect(seeded.report.rowCounts[place] == seeded.rows[table].count)
    }
    // Regions by name: central-nexus comes before the others, whatever its sector ids.
    let order = (0..<seeded.rows[Tables.stations].count).map {
      seeded.rows[Tables.stations][$0, .regionID]
    }
    let regions = seeded.galaxy.regions.map { FieldValue.identifier($0.identifier) }
    let places = order.compactMap { regions.firstIndex(of: $0) }
    #expect(places == places.sorted() && places.count == order.count)
  }
}
