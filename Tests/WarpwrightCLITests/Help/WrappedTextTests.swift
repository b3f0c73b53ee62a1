import Testing

@testable import WarpwrightCLI

@Suite struct WrappedTextTests {
  @Test func wordsStayWholeAndLinesFit() {
    let words = (1...60).map { String(repeating: "x", count: $0 % 13 + 1) }
    let lines = WrappedText.lines(words.joined(separator: " "), first: "  name  ", indent: 8)
    #expect(lines.allSatisfy { $0.count <= 79 } && lines.count > 3)
    #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("        x") })
    #expect(lines.flatMap { $0.split(separator: " ") }.dropFirst().map(String.init) == words)
  }

  @Test func descriptionsBeginInOneColumn() {
    #expect(WrappedText.table([("a", "one"), ("long", "two")]) == ["  a     one", "  long  two"])
  }
}
