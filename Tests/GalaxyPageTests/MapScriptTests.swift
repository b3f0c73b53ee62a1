import Foundation
import Testing

@testable import GalaxyPage

@Suite("Script for a page whose map changes")
struct MapScriptTests {
  @Test func slotsAreFilledWithWhatThePageHas() {
    let script = String(
      decoding: MapScript.live { [Array("slot('\($0)');\n".utf8)] }, as: UTF8.self)
    for slot in ["opening", "margins", "picking", "edits", "tools", "object"] {
      #expect(script.components(separatedBy: "slot('\(slot)');").count == 2, "\(slot)")
    }
    #expect(script.hasPrefix("'use strict';(async()=>{\nslot('opening');"))
    #expect(script.hasSuffix("slot('object');\n})();\n"))
  }

  @Test func theSlotsOfTheMapMakeItsScript() {
    let live = MapScript.live { $0.mapParts(showsDifference: false) }
    #expect(
      live.dropFirst("'use strict';(async".utf8.count).elementsEqual(
        MapPage.script.dropFirst("\n'use strict';(".utf8.count)))
  }

  @Test func furtherStylesFollow() {
    let style = String(
      decoding: MapScript.style(colors: ":root{}", adding: [Array("#more{}\n".utf8)]),
      as: UTF8.self)
    #expect(style.hasPrefix(":root{}\n") && style.hasSuffix("#more{}\n"))
  }
}
