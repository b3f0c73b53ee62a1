import GalaxyModel
import GalaxyRules
import Testing
import WarpwrightTesting

@testable import GalaxyAnalysis

@Suite("Attachments of regions")
struct AttachmentTests {
  @Test func choosesEachChokePointOnce() throws {
    var galaxy = SyntheticMap.pair()
    galaxy.attachments = []
    expectViolations(of: ["INV-51", "INV-52"], in: galaxy)
    galaxy = SyntheticMap.pair()
    galaxy.attachments.append(galaxy.attachments[0])
    galaxy.attachments[1].origin.node -= 1
    expectViolations(of: ["INV-51"], in: galaxy)
  }

  @Test func endAtLandings() throws {
    var galaxy = SyntheticMap.pair()
    galaxy.attachments[0].origin.node = 3
    expectViolations(of: ["INV-51"], in: galaxy)
    galaxy = SyntheticMap.pair()
    galaxy.attachments[0].destination.node = 3
    expectViolations(of: ["INV-51"], in: galaxy)
  }

  @Test func mayBeListedFromEitherEnd() throws {
    var galaxy = SyntheticMap.pair()
    let gate = galaxy.attachments[0]
    galaxy.attachments[0].origin = gate.destination
    galaxy.attachments[0].destination = gate.origin
    expectInvariants(galaxy)
  }

  @Test func goBothWays() throws {
    var galaxy = SyntheticMap.pair()
    galaxy.attachments[0].isTwoWay = false
    expectViolations(of: ["INV-51", "INV-52"], in: galaxy)
  }

  @Test func endAtTheLowestSectorOfANexus() throws {
    var galaxy = SyntheticMap.pair()
    galaxy.regions[0].type = .centralNexus
    #expect(try !Verification.run(galaxy, only: ["INV-51"]).isClean)
    galaxy.attachments[0].destination.node = 0
    expectInvariants(galaxy, only: ["INV-51", "INV-52"])
  }

  @Test func existAndAreNatural() throws {
    var galaxy = SyntheticMap.pair()
    galaxy.attachments[0].type = .quantum
    expectViolations(of: ["INV-49"], in: galaxy)
    galaxy = SyntheticMap.pair()
    galaxy.attachments.append(galaxy.attachments[0])
    galaxy.attachments[1].origin.node = 200
    galaxy.attachments[1].origin.region = 5
    expectViolations(of: ["INV-48"], in: galaxy)
  }

  @Test func regionsDoNotShareIds() throws {
    var galaxy = SyntheticMap.pair()
    galaxy.regions[1].sectorOffset = 199
    expectViolations(of: ["INV-07"], in: galaxy)
    galaxy.regions[0].sectorOffset = 500
    galaxy.regions[1].sectorOffset = 300
    #expect(try Verification.run(galaxy, only: ["INV-07"]).isClean)
  }

  /// A path of 0…14 from the capital: candidates are 9…14 hops away.
  @Test func landingFollowsTheOrderOfPreference() throws {
    var region = Region(
      type: .playerOwned, name: "path", displayName: "", sectors: SectorTable(count: 16))
    for node in 0..<14 {
      region.warps.source.append(UInt32(node + 1))
      region.warps.destination.append(UInt32(node))
      region.warps.flags.append([])
    }
    func landing(_ region: Region, occupied: Set<Int> = []) -> Int? {
      var galaxy = Galaxy(name: "g", source: .rows)
      galaxy.regions = [region]
      let context = VerificationContext(galaxy, occupied: [occupied])
      return context.landing(of: context.regions[0])
    }
    #expect(landing(region) == 14)
    region.specialLocations = [(.fringeHomeworld, 14)]
    #expect(landing(region) == 13)
    #expect(landing(region, occupied: [13]) == 12)
    // Numbers 10 and 11 are those of the docks.
    #expect(landing(region, occupied: [11, 12, 13]) == 14)
    region.formations = [
      SpecialFormation(
        ordinal: 1, type: .bubble, name: "b", anchor: 8, interior: [9, 10, 11, 12, 13])
    ]
    #expect(landing(region) == 14)
    region.formations[0].interior.append(14)
    #expect(landing(region) == 13)
    #expect(landing(Region(type: nil, name: "", displayName: "", sectors: .init(count: 0))) == nil)
    #expect(landing(Region(type: nil, name: "", displayName: "", sectors: .init(count: 3))) == 0)
  }
}
