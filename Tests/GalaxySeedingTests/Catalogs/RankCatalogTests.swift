import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("RankCatalog: ranks by points")
struct RankCatalogTests {
  @Test func ranksFollowThePoints() {
    #expect(RankCatalog.name(points: 0) == "Recruit" && RankCatalog.name(points: 49) == "Recruit")
    #expect(RankCatalog.name(points: 50) == "Spacer")
    #expect(RankCatalog.name(points: 59_999) == "Admiral")
    #expect(RankCatalog.name(points: 60_000) == "Fleet Admiral")
    #expect(RankCatalog.ranks.count == 18)
  }
}
