import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("HomeBases: bubbles and dead ends first, then quiet sectors")
struct HomeBasesTests {
  private func bases(_ region: Region) -> [HomeBases.Base] {
    var world = Sketch.world(region)
    var bases = HomeBases(Host(&world, Sketch.context().random))
    var found: [HomeBases.Base] = []
    while let base = bases.next() { found.append(base) }
    return found
  }

  @Test func theDeepestSectorOfABubbleIsTheFirst() {
    // A path of twelve, then a bubble behind node 11: 11 - 12 - 13 - 14, and a dead end 15 at 5.
    var links = Sketch.path(15)
    links.append((5, 15))
    var region = Sketch.region(16, links, fedspace: 1)
    region.formations = [
      SpecialFormation(
        ordinal: 1, type: .bubble, name: "b", anchor: 11, interior: [12, 13, 14]),
      SpecialFormation(ordinal: 2, type: .deadEnd, name: "d", anchor: 15, interior: []),
    ]
    let found = bases(region)
    #expect(found[0].node == 14 && found[0].claims == [13] && found[0].gate == 11)
    #expect(found[1].node == 15 && found[1].gate == 15)
    // The rest of the bubble is not used.
    #expect(!found.dropFirst(2).contains { [12, 13].contains($0.node) })
  }

  @Test func otherBasesAreQuietAndFarFromFedspace() {
    for seed in 1...20 as ClosedRange<UInt64> {
      let links = Sketch.randomLinks(80, extra: 25, seed: seed)
      let region = Sketch.region(80, links, fedspace: 4)
      let fromFedspace = (0..<4).map { Sketch.hops(80, links, from: $0) }
      let found = bases(region)
      #expect(Set(found.map(\.node)).count == found.count, "seed \(seed)")
      for node in 0..<80 {
        let degree = Set(
          links.compactMap { $0.0 == node ? $0.1 : $0.1 == node ? $0.0 : nil }
        ).count
        let isFar = fromFedspace.allSatisfy { $0[node] >= 4 }
        #expect(
          found.contains { $0.node == node } == (degree <= 2 && isFar), "seed \(seed) \(node)")
      }
    }
  }
}
