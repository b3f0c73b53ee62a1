import Testing

@testable import GraphFormats

@Suite struct StampScannerTests {
  @Test func headsOfDocumentsEndWithTheirSettings() {
    let text = "{\n \"seed\": 7,\n \"settings\": {\"a\": \"}\"},\n \"tables\": {\"x\": [1 1]"
    #expect(
      StampScanner(Array(text.utf8), .plain).head()
        == "{\n \"seed\": 7,\n \"settings\": {\"a\": \"}\"}}")
  }

  @Test func stampsThatDoNotEndAreNone() {
    for opening in StampScanner.openings {
      let text = opening.text + "\"version\":\"0\""
      #expect(StampScanner(Array(text.utf8), .plain).line() == nil)
    }
    #expect(StampScanner(Array("\"settings\"".utf8), .plain).head() == nil)
  }

  @Test func openingsThatNeverEndTakeLinearTime() {
    for opening in StampScanner.openings {
      let bytes = Array(String(repeating: opening.text, count: 20_000).utf8)
      #expect(StampScanner(bytes, .plain).line() == nil)
    }
  }
}
