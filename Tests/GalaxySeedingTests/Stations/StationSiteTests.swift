import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("StationSite: type, services and security follow from kind and class")
struct StationSiteTests {
  private func site(_ kind: StationSite.Kind, _ stationClass: Int) -> StationSite {
    StationSite(node: 0, stationClass: stationClass, kind: kind)
  }

  @Test func typesFollowTheClass() {
    let types: [StationType] = [.trading, .mining, .outpost, .industrial, .trading]
    for (number, type) in types.enumerated() { #expect(site(.ordinary, number).type == type) }
    for number in 4...11 { #expect(site(.ordinary, number).type == .trading) }
    #expect(site(.blackMarket, 3).type == .blackMarket)
    for kind in [StationSite.Kind.starterDock, .frontierDock, .tradeDockA, .tradeDockB] {
      #expect(site(kind, 11).type == .shipyard)
    }
  }

  @Test func theFirstRuleOfSecurityDecides() {
    #expect(site(.capital, 0).security(.centralNexus, .contested) == .premium)
    #expect(site(.capital, 0).security(.terranSpace, .frontierOutpost) == .standard)
    #expect(site(.capital, 0).security(.playerOwned, .standard) == .basic)
    #expect(site(.starterDock, 11).security(.terranSpace, .contested) == .standard)
    #expect(site(.tradeDockA, 11).security(.centralNexus, .contested) == .standard)
    #expect(site(.frontierDock, 11).security(.playerOwned, .contested) == SecurityTier.none)
    #expect(site(.ordinary, 9).security(.terranSpace, .frontierOutpost) == SecurityTier.none)
    #expect(site(.ordinary, 7).security(.terranSpace, .standard) == .standard)
    #expect(site(.ordinary, 11).security(.playerOwned, .tradeHub) == .standard)
    #expect(site(.ordinary, 6).security(.terranSpace, .standard) == .basic)
  }

  @Test func onlyDocksOfferMoreThanRepairs() {
    for kind in [StationSite.Kind.capital, .commerce, .ordinary, .blackMarket] {
      #expect(site(kind, 1).services == [.shipRepair, .shipMaintenance])
    }
    #expect(site(.starterDock, 11).services.contains(.genesisDealer))
    #expect(site(.tradeDockA, 11).services.contains(.luxuryAmenities))
    #expect(!site(.tradeDockB, 11).services.contains(.luxuryAmenities))
    #expect(site(.ordinary, 1).isAnchor == false && site(.blackMarket, 1).isAnchor == false)
    #expect(site(.commerce, 1).isAnchor)
  }
}
