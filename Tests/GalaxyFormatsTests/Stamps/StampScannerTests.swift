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
    let text = StampScanner.opening + "\"version\":\"0\""
    #expect(StampScanner(Array(text.utf8), .plain).line() == nil)
    #expect(StampScanner(Array("\"settings\"".utf8), .plain).head() == nil)
  }

  @Test func openingsThatNeverEndTakeLinearTime() {
    let bytes = Array(String(repeating: StampScanner.opening, count: 20_000).utf8)
    #expect(StampScanner(bytes, .plain).line() == nil)
  }
}
