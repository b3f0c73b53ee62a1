import Determinism
import Testing

@testable import GalaxySeeding

@Suite("HullRegistration: unique in a galaxy")
struct HullRegistrationTests {
  @Test func registrationsOfRegionsAreDifferent() {
    var seen = Set<String>()
    let seed: Seed = 2102
    for ordinal in 0..<40 {
      for hull in 0..<(64 + 1000 / 4) {
        let place = HullRegistration.character(
          hull, sectorOffset: ordinal * 1000, regionOrdinal: ordinal)
        #expect(seen.insert(place.text(seed: seed)).inserted)
      }
    }
    for hull in 0..<5000 {
      #expect(seen.insert(HullRegistration.player(hull).text(seed: seed)).inserted)
    }
  }

  @Test func theNextYearFollowsAFullOne() {
    var seen = Set<String>()
    for year in 0..<4 {
      for hull in -500..<500 where year > 0 || hull >= 0 {
        let ordinal = year << 19 + hull
        let player = HullRegistration.player(ordinal).text(seed: 7)
        let character = HullRegistration.character(ordinal, sectorOffset: 0, regionOrdinal: 0)
        #expect(player.hasSuffix("-\(2103 + ordinal >> 19)"))
        #expect(seen.insert(player).inserted && seen.insert(character.text(seed: 7)).inserted)
      }
    }
  }

  @Test func textsAreWellFormedAndDependOnTheSeed() {
    var differing = 0
    for number in 0..<2000 {
      let text = HullRegistration.player(number).text(seed: 1)
      let parts = text.split(separator: "-")
      #expect(parts.count == 3 && parts[0] == "REG" && parts[2] == "2103")
      #expect(parts[1].count == 4 && !parts[1].contains { "IO01".contains($0) })
      if text != HullRegistration.player(number).text(seed: 2) { differing += 1 }
    }
    #expect(differing > 1900)
  }
}
