import GalaxyModel
import GalaxyTestSupport
import Testing

@Suite("Identifiers")
struct IdentifierTests {
  @Test func textReadsBackIdentically() {
    var random = SplitMix64(seed: TestSeed.draw())
    for _ in 0..<500 {
      let id = Identifier(high: random.next(), low: random.next())
      #expect(Identifier(id.description) == id && Identifier(id.description.uppercased()) == id)
    }
    #expect(Identifier.none.description == "00000000-0000-0000-0000-000000000000")
  }

  @Test(arguments: [
    "", "0", "00000000-0000-0000-0000-00000000000", "00000000-0000-0000-0000-0000000000000",
    "00000000_0000-0000-0000-000000000000", "g0000000-0000-0000-0000-000000000000",
    "{0000000-0000-0000-0000-00000000000}", "0000000-00000-0000-0000-000000000000",
  ])
  func invalidTextIsRejected(_ text: String) {
    #expect(Identifier(text) == nil)
  }
}
