import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("MedalCatalog: thirty-three medals")
struct MedalCatalogTests {
  @Test func identifiersAreUniqueAndOrdered() {
    let ids = MedalCatalog.medals.map(\.id)
    #expect(ids.count == 33 && Set(ids).count == 33 && ids == ids.sorted())
    #expect(Set(MedalCatalog.medals.map(\.legacyKey)).count == 33)
    for medal in MedalCatalog.medals {
      let isSpecial = medal.id.hasPrefix("special.")
      let prefix = medal.category.rawValue.lowercased() + "."
      #expect(isSpecial || medal.id.hasPrefix(prefix), "\(medal.id)")
      #expect(medal.threshold > 0)
    }
  }

  @Test func rowsRepeatTheCatalog() throws {
    let medal = try #require(MedalCatalog.medals.first { $0.id == "combat.first_blood" })
    let row = medal.row(time: .defaultEpoch)
    #expect(row.criteria["type"] == .text("combat_victories"))
    #expect(row.criteria["threshold"]?.number == 1)
    #expect(row.effect["grants"]?["credits"]?.number == 150)
    #expect(row.effect["grants"]?["turns"]?.number == 10)
  }
}
