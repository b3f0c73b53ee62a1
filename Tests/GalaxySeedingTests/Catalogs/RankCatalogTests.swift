import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("RankCatalog: ranks by points")
struct RankCatalogTests {
  @Test func ranksFollowThePoints() {
    #expect(
      RankCatalog.name(points: 0).rawValue == "Recruit"
        && RankCatalog.name(points: 49).rawValue == "Recruit")
    #expect(RankCatalog.name(points: 50).rawValue == "Spacer")
    #expect(RankCatalog.name(points: 59_999).rawValue == "Admiral")
    #expect(RankCatalog.name(points: 60_000).rawValue == "Fleet Admiral")
    #expect(RankCatalog.ranks.count == 18)
  }
}
