import Criteria
import GalaxyTestSupport
import Testing

@Suite("Three-valued logic of criteria")
struct CriteriaLogicTests {
  /// What is decided early never changes, whatever later levels make.
  @Test func earlyDecisionsAreFinal() throws {
    let seed = TestSeed.draw()
    var random = SplitMix64(seed: seed)
    var decided = 0
    for _ in 0..<400 {
      let text = Self.condition(&random, depth: 3)
      let program = try CriteriaProgram(text, of: Toy.vocabulary)
      var toy = Self.toy(&random)
      toy.level = 2
      let last = program.truth(on: toy)
      #expect(last != .open, "\(text), seed \(seed)")
      for level in 0...1 {
        toy.level = level
        let truth = program.truth(on: toy)
        if truth == .open { continue }
        decided += 1
        #expect(truth == last, "\(text) at level \(level), seed \(seed)")
      }
    }
    #expect(decided > 100, "seed \(seed)")
  }

  private static func toy(_ random: inout SplitMix64) -> Toy {
    let count = random.below(6)
    return Toy(
      size: Double(random.below(5)), share: random.unit(), percent: Double(random.below(9)),
      rows: (0..<random.below(3)).map { _ in Double(random.below(4)) },
      weights: (0..<count).map { _ in random.below(5) == 0 ? nil : Double(random.below(5)) },
      colors: (0..<count).map { _ in random.below(3) }, links: [])
  }

  private static func condition(_ random: inout SplitMix64, depth: Int) -> String {
    switch random.below(depth > 0 ? 9 : 4) {
    case 0: return "\(number(&random)) \(comparison(&random)) \(number(&random))"
    case 1: return "percent \(comparison(&random)) \(random.below(9)) %"
    case 2: return "share < \(random.unit())"
    case 3: return random.below(2) == 0 ? "true" : "false"
    case 4: return "not \(condition(&random, depth: depth - 1))"
    case 5, 6:
      let word = random.below(2) == 0 ? "and" : "or"
      return
        "(\(condition(&random, depth: depth - 1)) \(word) \(condition(&random, depth: depth - 1)))"
    default:
      let word = ["any", "all", "none"][random.below(3)]
      return "\(word)(nodes[\(filter(&random))]: \(filter(&random)))"
    }
  }

  private static func filter(_ random: inout SplitMix64) -> String {
    [
      "weight > \(random.below(4))", "color == \(Toy.colorNames[random.below(3)])", "heavy",
      "weight == number", "weight < 2 or not heavy", "true",
    ][random.below(6)]
  }

  private static func number(_ random: inout SplitMix64) -> String {
    [
      "size", "count(nodes[\(filter(&random))])", "\(random.below(6))", "min(nodes: 0 + weight)",
      "(1 + \(random.below(3)))", "rows[\(random.below(3))].value * 0",
    ][random.below(2) == 0 ? 2 : 0 + random.below(2) * 2]
  }

  private static func comparison(_ random: inout SplitMix64) -> String {
    ["<", "<=", ">", ">=", "==", "!="][random.below(6)]
  }
}
