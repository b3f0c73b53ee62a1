import Testing

@testable import GalaxyPage

@Suite("Parts of the script and the style sheet")
struct PagePartTests {
  @Test func commentsAndIndentationAreLeftOut() {
    let parts = ["// A comment.\nconst a = 1; // kept\n\n  b();\n", "/* one */\n  c()\n"]
    let joined = PagePart.join(parts.map { Array($0.utf8) })
    #expect(String(decoding: joined, as: UTF8.self) == "const a = 1; // kept\nb();\nc()\n")
  }

  @Test func nothingInTheScriptEndsItsElement() {
    let text = String(decoding: MapPage.script, as: UTF8.self).lowercased()
    for word in ["</script", "<!--", "]]>"] { #expect(!text.contains(word), "\(word)") }
  }

  @Test func thePartsAreSmall() {
    #expect(MapPage.script.count < 135_000 && PagePart.join(PagePart.style).count < 15_000)
  }
}
