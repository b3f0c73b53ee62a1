import Testing

@testable import Criteria

/// Bands have the units of their expressions.
@Suite struct CriteriaBandTests {
  private func band(_ text: String) throws -> CriteriaBand {
    try CriteriaBand(text, of: Toy.vocabulary) { ["wide": "size + 1 hops"][$0] }
  }

  @Test(arguments: [
    ("size in 2..5", 2.0...5.0), ("share in 20 %..75 %", 0.2...0.75),
    ("percent in 20 %..75 %", 20...75), ("size in -1..inf", -1 ... .infinity),
    ("size * 2 in 1 + 1..4 hops", 2...4), ("wide in 1..2", 1...2),
  ])
  func boundsAreNumbers(text: String, range: ClosedRange<Double>) throws {
    #expect(try band(text).range == range)
  }

  @Test func expressionsAreTakenAsGiven() throws {
    #expect(try band("size*2 in 1..2").expression == "size*2")
    #expect(try band(" wide in 1..2").expression == "(size + 1 hops)")
  }

  @Test(arguments: [
    "size", "size > 3", "size in 5..2", "size in 1..size", "size in 1 turns..2 turns",
    "let a = 1; size in a..2", "paint in 1..2",
  ])
  func otherTextsAreRefused(text: String) {
    #expect(throws: CriteriaError.self) { try band(text) }
  }
}
