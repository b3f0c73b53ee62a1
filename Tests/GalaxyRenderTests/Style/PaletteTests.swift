import GalaxyModel
import Testing

@testable import GalaxyRender

@Suite("Palettes")
struct PaletteTests {
  @Test func zonesDifferForReadersWhoDoNotTellRedFromGreen() {
    for theme in [MapTheme.light, .dark].map({ Theme($0, palette: .colorBlind) }) {
      let zones = ZoneType.allCases.map { theme.strong(theme.palette.hue(of: $0)).hex }
      let links = [theme.oneWay, theme.tunnel, theme.warp].map(\.hex)
      for colors in [zones, links] {
        for (index, a) in colors.enumerated() {
          for b in colors[(index + 1)...] {
            for cones in SeenColor.Cones.allCases {
              let seen = (SeenColor(a).seen(without: cones), SeenColor(b).seen(without: cones))
              #expect(seen.0.difference(from: seen.1) > 18, "\(a) \(b) \(cones)")
            }
          }
        }
      }
    }
  }

  @Test func scalesGetLighterStepByStep() {
    for count in 2...8 {
      let lights = (0..<count).map { SeenColor(Palette.scale($0, of: count).hex).lab[0] }
      for (a, b) in zip(lights, lights.dropFirst()) { #expect(b > a + 4) }
    }
    #expect(Palette.scale(0, of: 1).hex == "#440154")
  }
}
