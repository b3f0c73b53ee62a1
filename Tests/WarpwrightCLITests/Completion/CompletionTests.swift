import Testing

@testable import WarpwrightCLI

@Suite struct CompletionTests {
  private func words(_ line: String...) -> [String] {
    Completion.reply(to: line.dropLast(), typing: line.last ?? "").words.map(\.text)
  }

  @Test func commandsTopicsAndShells() {
    #expect(words("ver") == ["verify"])
    #expect(words("help", "for") == ["formats", "formations"])
    #expect(words("completions", "") == ["bash", "zsh", "fish"])
    #expect(Completion.reply(to: [], typing: "ma").hasFiles)
  }
}
