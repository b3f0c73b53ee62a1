import Determinism
import FileIO
import Foundation
import GalaxyPage
import Testing

@Suite("Page of the interactive map")
struct MapPageTests {
  private func page(_ title: String = "Map", map: String = "{}") -> String {
    var out = ByteWriter(memoryCapacity: 1024)
    MapPage(
      title: title, colors: ":root{--page:#ffffff}", still: Array("<p>Still</p>".utf8),
      map: Array(map.utf8), recipe: Array("null".utf8)
    ).write(to: &out)
    return String(decoding: out.takeBytes(), as: UTF8.self)
  }

  private func content(_ tag: String, of page: String) throws -> String {
    let start = try #require(page.range(of: "<\(tag)>", options: .backwards))
    let end = try #require(page.range(of: "</\(tag)>", range: start.upperBound..<page.endIndex))
    return String(page[start.upperBound..<end.lowerBound])
  }

  @Test func thePolicyNamesTheDigests() throws {
    let page = page()
    for (tag, source) in [("script", "script-src"), ("style", "style-src")] {
      let digest = SHA256.digest(Array(try content(tag, of: page).utf8)).bytes
      #expect(page.contains("\(source) 'sha256-\(Data(digest).base64EncodedString())'"))
    }
    #expect(page.contains("default-src 'none'") && page.contains("img-src blob:"))
  }

  @Test func namesAreTextAndNothingElse() {
    let name = "</title></script><script>alert(1)</script>&"
    let page = page(name, map: "{\"name\":\"\(name)\"}")
    #expect(page.components(separatedBy: "<script").count == 4)
    #expect(page.contains("&lt;/title&gt;&lt;/script&gt;") && page.contains("\\u003c/script>"))
  }

  @Test func equalInputGivesEqualBytes() { #expect(page() == page()) }
}
