import Criteria
import GalaxyTestSupport
import Testing

@Suite("Messages about criteria")
struct CriteriaMessageTests {
  @Test(arguments: [
    (
      "sizes > 1", "column 1: there is no figure, attribute, or label 'sizes'; did you mean 'size'?"
    ),
    ("size > share", "column 8: hops and a share cannot be compared"),
    ("size + split(1).low > 1", "column 8: hops and cr cannot be added"),
    ("size > 5 %", "column 8: hops and a number cannot be compared"),
    ("size > 3 turns", "column 8: hops and turns cannot be compared"),
    ("size", "column 1: a condition is true or false, and this is hops; compare it with something"),
    ("size = 3", "column 6: '=' binds a name; compare with '=='"),
    ("size > 3 && true", "column 10: '&' has no meaning here; write 'and'"),
    ("paint == purple", "column 10: there is no figure, attribute, or label 'purple'"),
    (
      "paint == ore",
      "column 10: 'ore' is no color; they are RED, GREEN, DEEP_BLUE"
    ),
    ("paint < RED", "column 9: a color has no order; compare with == or !="),
    (
      "count(node) > 1",
      "column 7: there is no set 'node'; did you mean 'nodes'?; they are nodes, links, crowd"
    ),
    ("nodes > 1", "column 1: 'nodes' is a set; count(nodes) is the number of its elements"),
    ("apart > 1", "column 1: 'apart' is a function that takes 2 arguments in parentheses"),
    ("apart(1) > 1", "column 1: 'apart' takes 2 arguments in parentheses, not 1"),
    ("apart(size, 1) > 1", "column 7: 'apart' takes a place here, and this is hops"),
    ("split(1) > 1", "column 1: 'split(…)' is followed by a dot and one of low, high"),
    ("split(1).lo > 1", "column 1: 'split(…)' has no 'lo'; did you mean 'low'?; it has low, high"),
    ("size(1) > 1", "column 1: 'size' is a figure, which takes no arguments"),
    (
      "any(nodes: wight > 1)",
      "column 12: there is no figure, attribute, or label 'wight'; did you mean 'weight'?"
    ),
    (
      "any(l in links: apart(l, 1) > 1)", "column 23: 'l' is an element of links, which is no place"
    ),
    ("min(nodes) > 1", "column 10: min needs an expression: min(nodes: EXPRESSION)"),
    ("min(nodes: color) > 1", "column 12: min takes a number, and this is a color"),
    ("true + 1 > 2", "column 1: a truth value cannot be calculated with"),
    ("size > 3 size", "column 10: 'size' is not expected here"),
    ("(size > 3", "column 10: ')' is missing after the expression, before the end"),
    ("size in 1", "column 10: '..' is missing after the lower bound, before the end"),
    ("", "column 1: the end is not expected here; an expression is missing"),
    ("title == 'x", "column 10: this text has no closing apostrophe"),
    ("let a = 1; let a = 2; a > 1", "column 16: 'a' is bound twice"),
    ("let size = 1; true", "column 5: 'size' is the name of a figure"),
    ("let a = 1; (let a = 2; a > 1)", "column 17: 'a' is bound twice"),
    ("any(n in nodes: let n = 1; n > 0)", "column 21: 'n' is the element of the set around it"),
    ("any(nodes: let color = 1; color > 0)", "column 16: 'color' is an attribute of nodes"),
    ("let none = 1; true", "column 5: 'none' is a word of the language, and cannot be bound"),
    (
      "(let a = 1; a > 0) and a > 1",
      "column 24: 'a' ends with the expression in which it is bound"
    ),
    (
      "any(n in nodes: any(n in nodes: true))", "column 21: 'n' is the element of the set around it"
    ),
    ("any(nodes: any(nodes: any(nodes)))", "column 27: at most 2 sets can be inside of each other"),
    (
      "true and\nsizes > 1",
      "line 2, column 1: there is no figure, attribute, or label 'sizes'; did you mean 'size'?"
    ),
    ("title == 'é' and \u{e9}", "column 18: 'é' has no meaning here"),
    ("size > 1e999", "column 8: '1e999' is too large; write inf"),
  ])
  func everyFaultIsNamedWithItsColumn(_ text: String, _ message: String) {
    #expect(Toy.message(text) == message)
  }

  @Test func limitsAreKept() {
    let nested = { String(repeating: "(", count: $0) + "true" + String(repeating: ")", count: $0) }
    #expect(Toy.message(nested(60)) == nil)
    #expect(Toy.message(nested(70))?.hasSuffix("more than 64 levels of nesting") == true)
    #expect(Toy.message(String(repeating: "not ", count: 70) + "true") != nil)
    #expect(Toy.message(String(repeating: " ", count: 65_537))?.contains("64 KiB") == true)
    let lets = { (count: Int) in (0..<count).map { "let v\($0) = 1; " }.joined() + "true" }
    #expect(Toy.message(lets(64)) == nil)
    #expect(Toy.message(lets(65)) != nil)
    #expect(Toy.message("(let w = 1; w > 0) and (\(lets(63)))") == nil)
    #expect(Toy.message("(let w = 1; w > 0) and (\(lets(64)))")?.contains("64 names") == true)
    #expect(
      Toy.message("any(crowd: (let n = count(crowd); n > 0))")?.contains("400 million") == true)
    let slow = "any(crowd: any(crowd: true))"
    #expect(Toy.message(slow)?.contains("400 million") == true)
    #expect((try? CriteriaProgram(slow, of: Toy.vocabulary, allowsSlow: true)) != nil)
  }

  /// No text makes the reader trap, however it is damaged.
  @Test func damagedTextsAreRefused() {
    let seed = TestSeed.draw()
    var random = SplitMix64(seed: seed)
    let base = Array(
      "let a = 2 * size; any(n in nodes[weight > 1 and n.color == RED]: apart(n, home) in 1..3)"
        .utf8)
    let spare = Array("()[]:;,.'%<>=!+-*/ 0aenin".utf8)
    for _ in 0..<3000 {
      var bytes = base
      for _ in 0...random.below(4) {
        let place = random.below(bytes.count)
        switch random.below(3) {
        case 0: bytes.remove(at: place)
        case 1: bytes.insert(spare[random.below(spare.count)], at: place)
        default: bytes[place] = spare[random.below(spare.count)]
        }
      }
      _ = Toy.message(String(decoding: bytes, as: UTF8.self))
    }
  }
}
