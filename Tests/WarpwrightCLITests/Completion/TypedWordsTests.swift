import Testing

@testable import WarpwrightCLI

@Suite struct TypedWordsTests {
  @Test func wordsOfBashArePutTogether() {
    let typed = TypedWords(
      ["warpwright", "generate", "--set", "region.shape", "=", "sp"], current: 5, shell: "bash")
    #expect(typed.before == ["generate", "--set"] && typed.current == "region.shape=sp")
    #expect(typed.joined == "region.shape=")
    let group = TypedWords(["w", "chokes", "zone", ":"], current: 3, shell: "bash")
    #expect(group.current == "zone:" && group.joined == "zone:")
  }

  @Test func quotesAreTakenOff() {
    let typed = TypedWords(
      ["w", "course", "my\\ map.json", "\"Ringed Ho"], current: 3, shell: "bash")
    #expect(typed.before == ["course", "my map.json"] && typed.current == "Ringed Ho")
  }

  @Test func wordsAfterTheCursorDoNotMatter() {
    let typed = TypedWords(["w", "analyze", "a", "--json"], current: 2, shell: "zsh")
    #expect(typed.before == ["analyze"] && typed.current == "a")
  }
}
