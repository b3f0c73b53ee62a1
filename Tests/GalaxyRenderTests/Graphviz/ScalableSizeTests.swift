import GalaxyModel
import Testing

@testable import GalaxyRender

@Suite("Size of SVG files")
struct ScalableSizeTests {
  @Test func picturesScaleToTheirWindow() throws {
    for layout in [MapLayout.map, .neato] {
      var options = MapOptions()
      options.layout = layout
      let svg = String(
        decoding: try MapRenderer.render(
          SyntheticGalaxy.galaxy(regions: [60]), options: options, format: .svg
        ).bytes, as: UTF8.self)
      let head = try #require(svg.firstMatch(of: /<svg [^>]*>/)).output
      #expect(head.contains("width=\"100%\"") && !head.contains(" height="))
      #expect(head.firstMatch(of: /viewBox="0.00 0.00 [0-9.]+ [0-9.]+"/) != nil)
    }
  }

  @Test func otherFilesStayAsTheyAre() {
    for text in ["", "<svg width=\"5\" height=\"5\">", "<svg width=\"8pt\" x=\"\">", "hello"] {
      var bytes = Array(text.utf8)
      ScalableSize.fix(&bytes)
      #expect(bytes == Array(text.utf8))
    }
  }
}
