import GalaxyTestSupport
import Testing

@Suite struct CompletionScriptTests {
  /// What bash offers for the words of a line; `=` and `:` are words of their own.
  private func offered(_ place: Workplace, _ words: String...) throws -> [String] {
    let quoted = words.map { "'\($0)'" }.joined(separator: " ")
    let result = try place.run(
      """
      cat >ask.sh <<'END'
      source <(warpwright --generate-completion-script bash)
      COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}
      _warpwright warpwright "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
      printf '%s\\n' "${COMPREPLY[@]}"
      END
      bash ask.sh \(quoted)
      """)
    return result.text.split(separator: "\n").map(String.init)
  }

  @Test func `bash completes files, settings, topics and places`() throws {
    let place = try Workplace()
    _ = try place.run("warpwright generate --seed 2102 -q -T json -o map.json; echo >mine.json5")
    #expect(try offered(place, "warpwright", "analyze", "ma") == ["map.json"])
    #expect(try offered(place, "warpwright", "generate", "--config", "m").count == 2)
    #expect(try offered(place, "warpwright", "render", "map.json", "-o", "ma") == ["map.json"])
    #expect(try offered(place, "warpwright", "generate", "pla") == ["player-owned"])
    #expect(
      try offered(place, "warpwright", "generate", "--set", "graph.l") == ["graph.latentPercent="])
    #expect(
      try offered(place, "warpwright", "generate", "--set", "region.shape", "=", "sp") == ["spiral"]
    )
    #expect(try offered(place, "warpwright", "help", "exi") == ["exit-codes"])
    #expect(try offered(place, "warpwright", "course", "map.json", "Ryl") == ["Rylan"])
    #expect(
      try offered(place, "warpwright", "course", "map.json", "1", "Alpha") == ["Alpha Centauri"])
  }

  @Test func `Without the program files are offered`() throws {
    let place = try Workplace()
    try place.write("", to: "map.json")
    #expect(try offered(place, "no-such-program", "analyze", "ma") == ["map.json"])
  }
}
