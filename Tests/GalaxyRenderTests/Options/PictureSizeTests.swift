import GalaxyModel
import Testing

@testable import GalaxyRender

@Suite("Sizes of pictures")
struct PictureSizeTests {
  @Test func svgScalesToItsWindowUnlessAWidthIsChosen() throws {
    for layout in [MapLayout.map, .neato] {
      for width in [nil, 640] as [Int?] {
        var options = MapOptions()
        options.layout = layout
        options.size.width = width
        let svg = String(
          decoding: try MapRenderer.render(
            SyntheticGalaxy.galaxy(regions: [60]), options: options, format: .svg
          ).bytes, as: UTF8.self)
        let head = try #require(svg.firstMatch(of: /<svg [^>]*>/)).output
        #expect(head.contains("width=\"\(width.map(String.init) ?? "100%")\""))
        #expect(!head.contains(" height="))
        #expect(head.firstMatch(of: /viewBox="0.00 0.00 [0-9.]+ [0-9.]+"/) != nil)
      }
    }
  }

  @Test func otherFilesStayAsTheyAre() {
    for text in ["", "hello", "<sv"] {
      var bytes = Array(text.utf8)
      PictureSize().apply(toSVG: &bytes)
      #expect(bytes == Array(text.utf8))
    }
  }
}
