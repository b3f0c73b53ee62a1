import Criteria
import Testing

@Suite("Values and truths of criteria")
struct CriteriaRunTests {
  @Test(arguments: [
    ("1 + 2 * 3", 7.0), ("(1 + 2) * 3", 9), ("10 - 4 - 3", 3), ("12 / 4 / 3", 1), ("-2 * 3", -6),
    ("1.5e1", 15), ("2 - -1", 3), ("count(nodes)", 5), ("count(nodes[weight > 1])", 3),
    ("count(nodes: color == RED)", 2), ("sum(nodes: weight)", 10), ("mean(nodes: weight)", 2.5),
    ("min(nodes[color == green]: weight)", 2), ("max(nodes: weight)", 4),
    ("sum(nodes[false]: weight)", 0),
    ("min(nodes[false]: weight)", .infinity), ("max(nodes[false]: weight)", -.infinity),
    ("apart(home, 3)", 3), ("apart.twice(home, 3)", 6), ("split(4 turns).low", 2),
    ("split(4).high", 8),
    ("members(RED)", 2), ("members(nodes)", 5), ("members(nodes[weight >= 3])", 2),
    ("members(n in nodes[n.weight >= 3])", 2), ("members('four')", 4), ("rows[1].value", 3),
    ("let twice = 2 * size; twice + twice", 12), ("(let a = size; a + 1) * 2", 8),
    ("(let a = 1; a) + (let a = 2; a)", 3), ("let a = (let b = 2; b * b); a + a", 8),
    ("sum(nodes: let w = weight; w * w)", 30), ("apart(let a = 1; a + 1, home)", 2),
    ("sum(nodes: let w = weight; w * count(m in nodes: (let v = m.weight; v < w)))", 20),
    ("count(nodes[let w = weight; w * w > 3])", 3), ("members(nodes[(let w = weight; w >= 3)])", 2),
    ("let heavy_ones = count(nodes[weight > 2]); sum(nodes: heavy_ones * weight)", 20),
    ("sum(nodes: (let n = count(links); n * weight))", 40),
    ("sum(n in nodes: (let k = count(links[from == n.number]); k * n.weight))", 10),
    ("max(n in nodes: n.price(ore) + price(fuel))", 30),
    ("max(n in nodes: apart(n, home))", 4),
  ])
  func numbers(_ text: String, _ expected: Double) throws {
    #expect(try Toy().value(text) == .number(expected))
  }

  @Test(arguments: [
    "mean(nodes[false]: weight)", "inf - inf", "0 / 0", "0 * inf", "apart(nowhere, 1)",
    "rows[9].value",
    "none + 1",
  ])
  func withoutAValue(_ text: String) throws {
    #expect(try Toy().value(text) == .undefined)
  }

  @Test(arguments: [
    "2 <= size <= 3", "size in 2..3", "size in 3..inf", "not size > 3", "size == 3 hops",
    "share == 25 %", "share == 0.25", "percent == 4 %", "percent < 5", "home == 0",
    "any(nodes: weight == 4)", "none(nodes[color == 'deep-blue']: weight < 3)",
    "any(nodes[color == RED])", "none(nodes[false])", "all(nodes[false]: false)",
    "all(nodes[color == GREEN]: weight in 2..4)", "not any(nodes[false])",
    "any(l in links: any(n in nodes[number == l.from]: n.weight == 4))",
    "count(links[any(nodes[number == 0]: true)]) == 4", "paint == 'Deep_Blue'",
    "title == 'Ringed Hollow'",
    "title != 'Other'", "paint != red", "any(nodes: heavy == true)", "any(nodes: heavy)",
    "(size > 1 or share > 1) and true", "1 < 2 < 3", "size * size == 9", "size / size == 1",
    "percent * 2 == 8 %", "2 * percent == 8 %", "2 * percent - 3 % == 5 %", "2 * share == 50 %",
    "percent == 2 * 2 %", "percent == 2 % * 2", "percent == 8 % / 2", "percent == 16 % / 4 %",
    "share == 50 % * 50 %", "share == 5 * 5 %", "count(nodes) * percent == 20 %",
    "rows[1].value * percent == 12 %",
    "(let v = 1; v < 2) and size > 2", "not (let v = 1; v > 2 or v == 0)",
    "let n = count(links); any(nodes: n == 4 and weight == 1)",
    "let low = 4 %; (let p = percent; p == low) and (let p = 2 * percent; p == 8 %)",
    "any(nodes: let c = color; c == GREEN and weight == 4)", "(let a = (size > 2); a)",
  ])
  func truths(_ text: String) throws {
    #expect(try Toy().truth(text) == .yes)
    #expect(try Toy().truth("not (\(text))") == .no)
  }

  @Test(arguments: ["none == none", "none != 1", "mean(nodes[false]: weight) < 3", "nowhere == 1"])
  func comparisonsWithoutAValueAreFalse(_ text: String) throws {
    #expect(try Toy().truth(text) == .no)
  }

  @Test func whatLaterLevelsMakeIsOpen() throws {
    let early = Toy(level: 0)
    #expect(try early.truth("share > 0") == .open)
    #expect(try early.truth("share > 0 and size > 9") == .no)
    #expect(try early.truth("share > 0 or size > 2") == .yes)
    #expect(try early.truth("count(links) == 4") == .open)
    #expect(try early.truth("any(nodes[color == RED]: weight > 0)") == .open)
    #expect(try early.truth("any(nodes[color == RED]: false)") == .no)
    #expect(try early.truth("all(nodes: number >= 0 or heavy)") == .yes)
    #expect(try early.value("sum(nodes: weight)") == .unknown)
    #expect(try early.value("apart(1, 2)") == .unknown)
  }

  @Test func conjunctsAreOrderedByLevelThenCost() throws {
    let program = try CriteriaProgram(
      "rows[0].value > 1 and (size > 1 or size < 9) and (share > 0 and 1 <= size <= 9)",
      of: Toy.vocabulary)
    #expect(
      program.conjuncts.map(\.text) == [
        "rows[0].value > 1", "(size > 1 or size < 9)", "share > 0", "1 <= size <= 9",
      ])
    #expect(program.order == [1, 3, 2, 0])
    #expect(program.conjuncts.map(\.level) == [2, 0, 1, 0])
  }

  @Test func nearMissesAreMeasured() throws {
    func distance(_ text: String) throws -> Double {
      let program = try CriteriaProgram(text, of: Toy.vocabulary)
      var run = program.run(on: Toy())
      return program.conjuncts.reduce(0) { $0 + run.distance(of: $1) }
    }
    #expect(try distance("size <= 3") == 0)
    #expect(try distance("size <= 2") == 0.5)
    #expect(try distance("4 <= size <= 2") == 1.0 / 3 + 0.5)
    #expect(try distance("size <= 2 or size <= 1") == 0.5)
    #expect(try distance("size <= 2 and any(nodes[false])") == 1.5)
    #expect(try distance("size > inf") == .infinity)
  }

  @Test func witnessesAreTheFirstElements() throws {
    let program = try CriteriaProgram(
      "count(nodes) > 1 and any(nodes: weight >= 2)", of: Toy.vocabulary)
    var run = program.run(on: Toy())
    let found = run.witnesses(of: program.conjuncts[1])
    #expect(found.map(\.element) == [1])
    #expect(found.map(\.ordinal) == [1])
  }
}
