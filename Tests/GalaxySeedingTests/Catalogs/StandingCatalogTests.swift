import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("StandingCatalog: tiers and levels by number")
struct StandingCatalogTests {
  @Test func tiersCoverEveryPersonalStanding() {
    for (value, name) in [
      (-1000, "Villain"), (-750, "Villain"), (-749, "Criminal"), (-499, "Outlaw"),
      (-250, "Outlaw"), (-249, "Suspicious"), (-1, "Suspicious"), (0, "Neutral"), (1, "Lawful"),
      (249, "Lawful"), (250, "Heroic"), (500, "Legendary"), (1000, "Legendary"),
    ] {
      #expect(StandingCatalog.tier(value).name.rawValue == name, "\(value)")
    }
  }

  @Test func levelsCoverEveryStandingWithAFaction() {
    for (value, title) in [
      (-800, "Public Enemy"), (-700, "Criminal"), (-51, "Questionable"), (-50, "Neutral"),
      (49, "Neutral"), (50, "Recognized"), (200, "Trusted"), (699, "Revered"), (800, "Exalted"),
    ] {
      #expect(StandingCatalog.level(value).title == title, "\(value)")
    }
    #expect(StandingCatalog.levels.map(\.from) == StandingCatalog.levels.map(\.from).sorted())
  }
}
