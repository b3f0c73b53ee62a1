import GalaxyModel
import Testing
import WarpMap

@testable import MapEditing

@Suite struct MeasuredFactsTests {
  /// What was measured for one edit serves the next, with the results of measuring again.
  @Test func knownFactsAreThoseMeasuredAgain() throws {
    var map = try GalaxyMap(
      parsing: "1-2, 2-3, 3-4, 4-5, 5-6, 6-7, 7-8, 8-1, 3-9, 9-10, 10-11, 11-9")
    let shapes = [
      FormationShape(type: .bubble, anchor: 2, interior: [8, 9, 10], gateways: []),
      FormationShape(type: .warpSink, anchor: 5, interior: [], gateways: []),
      FormationShape(type: .tunnel, anchor: 2, interior: [3, 4], gateways: []),
    ]
    var measures = FormationMeasures(map.region, shapes)
    for (place, shape) in shapes.enumerated() {
      var formation = measures.row(shape)
      formation.ordinal = place + 1
      map.region.formations.append(formation)
    }
    let edits: [(Int, Int, Bool, Bool)] = [
      (1, 6, true, true), (5, 6, true, false), (1, 6, false, false), (0, 4, true, true),
      (8, 10, false, false), (2, 6, false, true), (2, 6, false, true), (0, 4, false, false),
    ]
    var known: MeasuredFacts?
    var changed = 0
    for (first, second, forth, back) in edits {
      let before = map.region
      var state = LinkState()
      (state.forth, state.back) = (forth, back)
      map.region.setLink(first, second, to: state)
      var fresh = DerivedFacts(before: before, after: map.region)
      var facts = DerivedFacts(before: before, after: map.region, known: known)
      let (expected, found) = (fresh.properties(), facts.properties())
      #expect(expected.map(\.place) == found.map(\.place))
      #expect(expected.map(\.changes) == found.map(\.changes))
      for (place, changes) in found {
        for change in changes {
          let all = map.region.formations[place].properties
          guard let index = all.firstIndex(where: { $0.key == change.key }) else { continue }
          map.region.formations[place].properties[index] = change
          changed += 1
        }
      }
      known = facts.measured
    }
    #expect(changed > 0)
  }
}
