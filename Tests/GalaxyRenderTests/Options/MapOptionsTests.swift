import GalaxyRender
import Testing

@Suite struct MapOptionsTests {
  @Test func focusReadsWhatItWrites() throws {
    for focus in [MapFocus.sector(12), .cluster(3), .formation("Quiet: Hollow")] {
      #expect(try MapFocus(parsing: focus.description) == focus)
    }
  }

  @Test(arguments: ["", "sector", "sector:", "sector:x", "zone:1", "formation:", "12"])
  func otherFocusIsRefused(text: String) {
    #expect(throws: RenderFailure.self) { try MapFocus(parsing: text) }
  }

  @Test func attributesAreRead() throws {
    let attribute = try MapAttribute(parsing: "label=a=b \"c\"", of: .graph)
    #expect(attribute.name == "label")
    #expect(attribute.value == "a=b \"c\"")
    #expect(try MapAttribute(parsing: "center", of: .graph).value == "true")
  }

  @Test(arguments: [
    "", "=x", "1a=x", "a b=x", "a\"=x", "layout=dot", "_background=x", "pos=1,1", "a=\0",
  ])
  func otherAttributesAreRefused(text: String) {
    #expect(throws: RenderFailure.self) { try MapAttribute(parsing: text, of: .graph) }
  }
}
