import Determinism
import Testing

@testable import GalaxySeeding

@Suite("CallSigns: unique names of two words")
struct CallSignsTests {
  @Test func namesAreUniqueAndLaterUsesNumbered() {
    let signs = CallSigns(PopulationContext(Sketch.context()))
    let pairs = PeopleNames.callSignFirst.count * PeopleNames.callSignSecond.count
    let names = (0..<2 * pairs + 5).map { signs.name($0) }
    #expect(Set(names.map(\.user)).count == names.count)
    #expect(Set(names.map(\.displayed)).count == names.count)
    #expect(names[pairs].user == names[0].user + "-2")
    #expect(names[pairs].displayed == names[0].displayed + " II")
    #expect(names[2 * pairs].displayed == names[0].displayed + " III")
    #expect(
      names[0].displayed.lowercased() == names[0].user.split(separator: "-").joined(separator: " "))
  }

  @Test func theOrderDependsOnTheSeed() {
    let one = CallSigns(PopulationContext(Sketch.context(seed: 1)))
    let two = CallSigns(PopulationContext(Sketch.context(seed: 2)))
    #expect((0..<20).contains { one.name($0).user != two.name($0).user })
  }
}
