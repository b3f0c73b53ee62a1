import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("FactionHomes: the first suitable region counts")
struct FactionHomesTests {
  @Test func theFirstHomeStays() {
    var homes = FactionHomes()
    homes.settle(.pirates, nil, in: 0)
    #expect(homes[.pirates] == nil)
    homes.settle(.pirates, 4, in: 1)
    homes.settle(.pirates, 9, in: 2)
    #expect(homes[.pirates]?.region == 1 && homes[.pirates]?.node == 4)
  }

  @Test func otherRegionsHaveSubstitutes() {
    var region = Sketch.region(20)
    region.specialLocations = [(.rylan, 6), (.fringeHomeworld, 15)]
    let survey = RegionSurvey(region, index: 1)
    var homes = FactionHomes()
    for faction in FactionCode.allCases {
      #expect(homes.source(of: faction, in: survey, []) == nil)
      homes.settle(faction, 3, in: 0)
    }
    let holdings = [PirateHolding(tier: .outpost, node: 11), PirateHolding(tier: .camp, node: 2)]
    func source(_ faction: FactionCode) -> Int? { homes.source(of: faction, in: survey, holdings) }
    #expect(source(.novaScientificInstitute) == 6)
    #expect(source(.fringeAlliance) == 15)
    #expect(source(.pirates) == 11)
    #expect(source(.galacticConcord) == nil)
    #expect(source(.terranFederation) == 0)
    // In the region of the home itself, the home counts.
    #expect(homes.source(of: .pirates, in: RegionSurvey(region, index: 0), holdings) == 3)
  }
}
