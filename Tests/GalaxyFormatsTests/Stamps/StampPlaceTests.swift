import FileIO
import GalaxyTestSupport
import Testing

@testable import GraphFormats

@Suite struct StampPlaceTests {
  private static let spellings: [StampSpelling] = [
    .plain, .script, .jsonText, .dotText, .markup, .sqlText,
  ]

  /// A line with a text of characters that formats escape.
  private func line(_ random: inout SplitMix64) -> String {
    let parts = [#"\""#, #"\\"#, "'", "''", "<", "&", "&amp;", "]]>", "{", "}", #"\u00e9"#, "x"]
    let text = (0..<random.below(40)).map { _ in parts[random.below(parts.count)] }.joined()
    return StampScanner.openings[0].text
      + "\"version\":\"0\"},\"settings\":{\"galaxy.name\":\"\(text)\"}}"
  }

  @Test(arguments: spellings.indices)
  func stampsAreFoundAsTheyWereWritten(index: Int) {
    let place = StampPlace(Self.spellings[index])
    var random = SplitMix64(seed: TestSeed.draw())
    for _ in 0..<200 {
      let line = line(&random)
      var out = ByteWriter()
      out.append("the generator of {\"generator\":{\"name\":\"another\"}} ")
      place.append(line, to: &out)
      out.append(" and so on")
      let found = place.line(in: out.takeBytes())
      switch Self.spellings[index] {
      case .script: #expect(found == line.replacing("<", with: "\\u003c"))
      case .dotText:
        // Quotes and backslashes within texts are escaped by number.
        #expect(
          found?.replacing(#"\u0022"#, with: #"\""#).replacing(#"\u005c"#, with: #"\\"#) == line)
      default: #expect(found == line)
      }
    }
  }
}
