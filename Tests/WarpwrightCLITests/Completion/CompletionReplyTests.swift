import Testing

@testable import WarpwrightCLI

@Suite struct CompletionReplyTests {
  @Test func wordsOfEveryCaseMatch() {
    let reply = CompletionReply.words(["Rylan", "Terra"])
    #expect(reply.matching("ry", after: "1,").words.map(\.text) == ["1,Rylan"])
    #expect(reply.matching("x").words.isEmpty)
  }

  @Test func linesSayTheKindFirst() {
    var reply = CompletionReply(words: [.init(text: "a", summary: "first")], hasFiles: true)
    #expect(reply.lines == ["files", "a\tfirst"])
    reply = CompletionReply(words: [.init(text: "k=")], isOpen: true)
    #expect(reply.lines == ["words open", "k="])
    // Names of maps cannot steer a terminal.
    #expect(!CompletionReply.words(["\u{1B}[2J"]).lines[1].contains("\u{1B}"))
  }
}
