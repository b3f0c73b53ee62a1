import Criteria
import Testing

@Suite("Figures of criteria")
struct CriteriaFigureTests {
  @Test func namesAreTakenFromTheTextOrGiven() throws {
    let vocabulary = Toy.vocabulary
    #expect(try CriteriaFigure("  size + 1 ", of: vocabulary).name == "size + 1")
    #expect(try CriteriaFigure("size + 1 as longer", of: vocabulary).name == "longer")
    #expect(try CriteriaFigure("size", of: vocabulary).unit == .hops)
    #expect(
      try CriteriaFigure("split(1).low / 2 turns", of: vocabulary).unit?.description == "cr/turns")
    #expect(try CriteriaFigure("paint", of: vocabulary).labels == Toy.colorNames)
    #expect(throws: CriteriaError.self) { try CriteriaFigure("RED", of: vocabulary) }
  }

  @Test func listsAreSplitOutsideOfBracketsAndTexts() {
    #expect(
      CriteriaFigure.split("apart(1, 2) as a,count(nodes[color == RED]),members('a,b')")
        == ["apart(1, 2) as a", "count(nodes[color == RED])", "members('a,b')"])
  }

  @Test func whatNamesInParenthesesMeanIsNoFigure() throws {
    let program = try CriteriaProgram(
      "let a = (let n = count(nodes); apart(n, 3) > 1); let n = 7; apart(n, 1) > 2 and size > 0 and a",
      of: Toy.vocabulary)
    #expect(
      program.figures.map(\.name).sorted() == ["apart(n, 1)", "count(nodes)", "size"])
  }

  @Test(arguments: [
    "not size > 2", "size + 1 in 2..3", "share >= 80 %", "-size < 0", "size < 2 * 3 hops",
    "(size) > 1", "any(nodes: weight > 1)", "share == none",
  ])
  func conjunctsHaveTheirWholeText(text: String) throws {
    let program = try CriteriaProgram("\(text) and (\(text))", of: Toy.vocabulary)
    #expect(program.conjuncts.map(\.text).first == text)
    #expect(try CriteriaProgram(text, of: Toy.vocabulary).conjuncts.map(\.text) == [text])
  }
}
