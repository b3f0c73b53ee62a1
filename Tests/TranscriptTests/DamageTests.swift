import Foundation
import GalaxyTestSupport
import Testing

@Suite struct DamageTests {
  @Test func `A truncated galaxy is bad input wherever it ends`() throws {
    let place = try Workplace()
    _ = try place.run("warpwright generate --seed 4 -T json -o whole.json")
    let whole = try place.read("whole.json")
    var random = SplitMix64(seed: TestSeed.draw())
    let lengths =
      [1, 2, 100, whole.count / 2, whole.count - 2]
      + (0..<10).map { _ in Int.random(in: 1..<whole.count - 1, using: &random) }
    for length in lengths {
      try whole.prefix(length).write(to: URL(fileURLWithPath: place.path + "/cut.json"))
      let result = try place.run("warpwright analyze cut.json --fast")
      #expect(result.status == 65, "\(length) bytes: \(result.messages)")
      #expect(result.messages.contains("cut.json:"), "\(length) bytes: \(result.messages)")
      #expect(result.messages.split(separator: "\n").count == 1)
    }
  }

  @Test(arguments: [
    "1 2\r3 4\r", "1 2 3 4 5\n", "-1 2\n", "1 9007199254740992\n", "1,,2\n", "1 2\n2 3 4\n",
    ":\n 1 2\n", "digraph { a -> b", "graph [ node [ id 1 ]", "*Vertices 2\n*Arcs\n1 3\n",
    "source,target\n1\n", "%%MatrixMarket matrix coordinate pattern general\n2 2 2\n1 2\n",
    "{", "[]", "{}", "{\"a\":1,\"a\":2}", "[[[[",
  ])
  func `Damaged text is bad input`(text: String) throws {
    let result = try Workplace().run("warpwright verify", input: text)
    #expect(result.status == 65, "\(result.messages)")
    #expect(result.messages.contains("standard input"))
  }

  @Test func `Deep nesting is bad input`() throws {
    for depth in [65, 1000, 100_000] {
      let text = String(repeating: "[", count: depth)
      #expect(try Workplace().run("warpwright analyze", input: text).status == 65)
    }
  }
}
