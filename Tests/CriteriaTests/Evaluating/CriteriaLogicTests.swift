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
      let text = Self.condition(&random, depth: 3).text
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

  /// Conditions have one truth, in whatever order they and their terms are written and evaluated.
  @Test func orderOfEvaluationChangesNothing() throws {
    let seed = TestSeed.draw()
    var random = SplitMix64(seed: seed)
    for _ in 0..<300 {
      let terms = (0...random.below(5)).map { _ in Self.condition(&random, depth: 2) }
      var toy = Self.toy(&random)
      toy.level = random.below(3)
      let text = terms.map(\.text).joined(separator: " and ")
      let program = try CriteriaProgram(text, of: Toy.vocabulary)
      let truth = program.truth(on: toy)
      var run = program.run(on: toy)
      let truths = program.conjuncts.map { run.truth(of: $0) }
      for _ in 0..<4 {
        var other = program.run(on: toy)
        for index in program.conjuncts.indices.shuffled(using: &random) {
          #expect(
            other.truth(of: program.conjuncts[index]) == truths[index], "\(text), seed \(seed)")
        }
        let shuffled = terms.map { $0.reordered(&random).text }.shuffled(using: &random)
        let again = try CriteriaProgram(shuffled.joined(separator: " and "), of: Toy.vocabulary)
        #expect(again.truth(on: toy) == truth, "\(text), \(shuffled), seed \(seed)")
      }
    }
  }

  /// A condition whose terms can change places.
  private indirect enum Condition {
    case leaf(String)
    case not(Condition)
    case junction(String, [Condition])

    var text: String {
      switch self {
      case .leaf(let text): text
      case .not(let operand): "not \(operand.text)"
      case .junction(let word, let terms):
        "(\(terms.map(\.text).joined(separator: " \(word) ")))"
      }
    }

    func reordered(_ random: inout SplitMix64) -> Condition {
      switch self {
      case .leaf: return self
      case .not(let operand): return .not(operand.reordered(&random))
      case .junction(let word, let terms):
        return .junction(word, terms.map { $0.reordered(&random) }.shuffled(using: &random))
      }
    }
  }

  private static func toy(_ random: inout SplitMix64) -> Toy {
    let count = random.below(6)
    return Toy(
      size: Double(random.below(5)), share: random.unit(), percent: Double(random.below(9)),
      rows: (0..<random.below(3)).map { _ in Double(random.below(4)) },
      weights: (0..<count).map { _ in random.below(5) == 0 ? nil : Double(random.below(5)) },
      colors: (0..<count).map { _ in random.below(3) }, links: [])
  }

  private static func condition(_ random: inout SplitMix64, depth: Int) -> Condition {
    switch random.below(depth > 0 ? 10 : 4) {
    case 0: return .leaf("\(number(&random)) \(comparison(&random)) \(number(&random))")
    case 1: return .leaf("percent \(comparison(&random)) \(random.below(9)) %")
    case 2: return .leaf("share < \(random.unit())")
    case 3: return .leaf(random.below(2) == 0 ? "true" : "false")
    case 4: return .not(condition(&random, depth: depth - 1))
    case 5, 6:
      let word = random.below(2) == 0 ? "and" : "or"
      return .junction(word, (0..<2).map { _ in condition(&random, depth: depth - 1) })
    case 7:
      let value = "count(nodes[\(filter(&random))])"
      return .leaf(
        "(let a = \(value); let b = share; a \(comparison(&random)) \(random.below(4)) and b < 0.5)"
      )
    default:
      let word = ["any", "all", "none"][random.below(3)]
      return .leaf("\(word)(nodes[\(filter(&random))]: \(filter(&random)))")
    }
  }

  private static func filter(_ random: inout SplitMix64) -> String {
    [
      "weight > \(random.below(4))", "color == \(Toy.colorNames[random.below(3)])", "heavy",
      "weight == number", "weight < 2 or not heavy", "true",
      "let w = weight; w > 1 and w * w < 10", "(let n = count(nodes); n > 2) or heavy",
    ][random.below(8)]
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
