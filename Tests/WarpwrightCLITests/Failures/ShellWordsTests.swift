import Testing

@testable import WarpwrightCLI

@Suite struct ShellWordsTests {
  @Test func `Plain words stay, others are quoted`() {
    #expect(
      ShellWords.line(["warpwright", "generate", "--set", "region.name=It's", "", "a b", "$x"])
        == #"warpwright generate --set 'region.name=It'\''s' '' 'a b' '$x'"#)
  }

  @Test func `Nothing steers the terminal`() {
    let line = ShellWords.line(["\u{1B}[31m", "a\nb"])
    #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 })
  }

  @Test func `Enormous words are cut`() {
    #expect(ShellWords.line([String(repeating: "x", count: 100_000)]).utf8.count < 3000)
  }
}
