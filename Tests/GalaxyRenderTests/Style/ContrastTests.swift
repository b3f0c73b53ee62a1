import GalaxyModel
import GalaxyTestSupport
import Testing

@testable import GalaxyRender

@Suite("Contrast")
struct ContrastTests {
  @Test func ratiosAgreeWithTheFormula() {
    var random = SplitMix64(seed: TestSeed.draw())
    for _ in 0..<2_000 {
      let a = Color(UInt32(random.below(1 << 24)))
      let b = Color(UInt32(random.below(1 << 24)))
      let wanted = SeenColor(a.hex).contrast(with: SeenColor(b.hex))
      #expect(abs(Contrast.ratio(a, b) - wanted) < 1e-6)
      #expect(SeenColor(Contrast.ink(on: a).hex).contrast(with: SeenColor(a.hex)) >= 4.5)
    }
  }

  /// Of every dot in every look.
  @Test func numbersOnDotsAreReadable() throws {
    let galaxy = SyntheticGalaxy.galaxy(regions: [200], seed: 3)
    for theme in MapTheme.allCases {
      for palette in MapPalette.allCases {
        for coloring in MapColoring.allCases where coloring != .faction {
          for layout in [MapLayout.map, .neato] {
            var options = MapOptions()
            (options.theme, options.palette) = (theme, palette)
            (options.coloring, options.layout) = (coloring, layout)
            let dot = DotText(try MapRenderer.dot(galaxy, options: options))
            let pairs = Set(
              dot.nodes.values.map { [$0["fontcolor"] ?? "", $0["fillcolor"] ?? ""] })
            #expect(pairs.count > 3)
            for pair in pairs {
              #expect(
                SeenColor(pair[0]).contrast(with: SeenColor(pair[1])) >= 4.5,
                "\(pair) \(theme) \(coloring)")
            }
          }
        }
      }
    }
  }
}
