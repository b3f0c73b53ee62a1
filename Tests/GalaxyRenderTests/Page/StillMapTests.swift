import GalaxyModel
import Testing

@testable import GalaxyRender

@Suite("Page without script")
struct StillMapTests {
  @Test func isSmallAndShowsTheAreas() {
    let region = SyntheticGalaxy.region(3_000)
    let shown = PageRegion(region, nodes: Array(0..<3_000))
    let bytes = StillMap(title: "<b>", regions: [shown]).bytes
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(bytes.count < 60_000 && text.contains("<svg") && text.contains("3000 sectors"))
    #expect(text.contains("&lt;b&gt;") && !text.contains("<b>"))
  }
}
