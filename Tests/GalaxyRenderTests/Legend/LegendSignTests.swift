import GalaxyModel
import Testing

@testable import GalaxyRender

@Suite("Signs of legends in graph layouts")
struct LegendSignTests {
  @Test func graphLayoutsHaveDistinctSigns() {
    let signs = LinkKind.allCases.map(\.sign)
    #expect(Set(signs).count == signs.count)
    for theme in [MapTheme.light, .dark].map({ Theme($0) }) {
      let gray = theme.muted
      let markers =
        SectorType.allCases.filter { $0 != .nebula }
        .map { Marker.sector($0, color: gray, theme: theme) }
        + [SectorKind.capital, .special, .fedspace].map {
          SectorWriter.marker($0, .standard, color: Color(0x2B7CD3), theme: theme)
        }
      let shown = markers.map { marker in
        let sign = Legend.Symbol.marker(marker, size: 1).sign(on: theme.page)
        return "\(sign.character ?? "") \(sign.color.hex)"
      }
      #expect(Set(shown).count == shown.count)
      for marker in markers {
        let sign = Legend.Symbol.marker(marker, size: 1).sign(on: theme.page)
        #expect(SeenColor(sign.color.hex).difference(from: SeenColor(theme.page.hex)) > 10)
      }
    }
  }
}
