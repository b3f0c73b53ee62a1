import Testing

@testable import WarpwrightCLI

@Suite struct CommandCompletionTests {
  private func words(_ line: String...) -> [String] {
    Completion.reply(to: line.dropLast(), typing: line.last ?? "").words.map(\.text)
  }

  @Test func optionsAreOfferedOnce() {
    #expect(words("generate", "--dry") == ["--dry-run"])
    #expect(words("generate", "--dry-run", "--dry").isEmpty)
    #expect(words("generate", "--set", "a=b", "--set") == ["--set"])
  }

  @Test func filesAreExpectedWhereFilesGo() {
    for line in [
      ["analyze"], ["analyze", "-o"], ["generate", "-o"], ["generate", "--config"], ["render"],
      ["course"], ["verify"], ["info"], ["convert", "a.json"], ["analyze", "--timings"],
    ] {
      #expect(Completion.reply(to: line, typing: "m").hasFiles, "\(line)")
    }
    #expect(!Completion.reply(to: ["analyze", "a.json", "--color"], typing: "").hasFiles)
    #expect(!Completion.reply(to: ["generate", "--seed"], typing: "").hasFiles)
  }
}
