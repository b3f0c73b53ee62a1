import FileIO
import Testing

@Suite struct TerminalTextTests {
  @Test(arguments: [
    ("plain text, (all) of it~", "plain text, (all) of it~"),
    ("Zażółć 한글 🚀", "Zażółć 한글 🚀"),
    ("\u{1B}[31mred", "\\u{1B}[31mred"),
    ("a\nb\tc\r", "a\\u{A}b\\u{9}c\\u{D}"),
    ("\u{7F}\u{9B}1A", "\\u{7F}\\u{9B}1A"),
    ("\u{202E}gnp.exe", "\\u{202E}gnp.exe"),
    ("a\u{2028}b\0", "a\\u{2028}b\\u{0}"),
  ])
  func steeringCharactersAreShown(text: String, safe: String) {
    #expect(text.terminalSafe == safe)
  }
}
