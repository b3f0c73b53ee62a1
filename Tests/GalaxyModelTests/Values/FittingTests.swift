import GalaxyModel
import Testing

@Suite struct FittingTests {
  @Test func shortTextsStayAsTheyAre() {
    #expect("Old Reach".fitting(20, ending: " Barracks") == "Old Reach Barracks")
    #expect("x".fitting(1) == "x")
  }

  @Test func longTextsEndBehindAWord() {
    #expect("Far Old Reach".fitting(10) == "Far Old…")
    #expect("Far Old Reach".fitting(16, ending: " Barracks") == "Far…" + " Barracks")
    #expect("Incomprehensibilities".fitting(8) == "Incompr…")
  }

  @Test func noCharacterIsCutApart() {
    for limit in 3...40 {
      for text in ["👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀", "e\u{301}e\u{301}e\u{301}e\u{301}", "🇩🇪🇫🇷🇩🇪🇫🇷"] {
        let short = text.fitting(limit)
        #expect(short.unicodeScalars.count <= limit)
        let kept = short.hasSuffix("…") ? String(short.dropLast()) : short
        #expect(text.hasPrefix(kept))
      }
    }
  }
}
