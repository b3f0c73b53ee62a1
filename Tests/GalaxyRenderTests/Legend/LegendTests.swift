import GalaxyModel
import Testing

@testable import GalaxyRender

@Suite("Legends")
struct LegendTests {
  /// The words below a heading, up to the next heading.
  private func entries(_ title: String, _ words: [XDotText.Words]) -> [String] {
    guard let start = words.firstIndex(where: { $0.text == title }) else { return [] }
    let heading = words[start]
    let isHeading: (XDotText.Words) -> Bool = { $0.size == heading.size && $0.x == heading.x }
    return words[(start + 1)...].prefix { !isHeading($0) }
      .filter { $0.align == -1 }.map(\.text)
  }

  @Test func everyLookOfALinkIsListedOnce() throws {
    for labels in MapLabels.allCases {
      var options = MapOptions()
      options.labels = labels
      let text = try MapRenderer.dot(SyntheticGalaxy.galaxy(regions: [300]), options: options)
      let looks = Set(
        DotText(text).edges.map { edge in
          ["color", "penwidth", "style", "dir"].map { edge.attributes[$0] ?? "" }
            .joined(separator: " ")
        })
      let words = try #require(XDotText(text)).words
      #expect(entries("LINKS", words).count == looks.count)
    }
  }

  @Test func badgesAreListedIfTheyAreDrawn() throws {
    var galaxy = SyntheticGalaxy.galaxy(regions: [300])
    let rows = RowStore.synthetic(on: &galaxy)
    let contents = MapContents(galaxy, rows: rows)
    for (layers, titles) in [
      (nil, ["STATIONS BY CLASS", "FORMATIONS"]), ([], []), ([.planets], ["PLANETS"]),
      (
        Set(MapLayer.allCases),
        [
          "STATIONS BY CLASS", "FORMATIONS", "PLANETS", "CHARACTERS", "TERRITORIES OF FACTIONS",
        ]
      ),
    ] as [(Set<MapLayer>?, [String])] {
      var options = MapOptions()
      options.layers = layers
      options.contents = contents
      let words = try #require(XDotText(try MapRenderer.dot(galaxy, options: options))).words
      let found = Set(words.map(\.text)).intersection([
        "STATIONS BY CLASS", "FORMATIONS", "PLANETS", "CHARACTERS", "TERRITORIES OF FACTIONS",
      ])
      #expect(found == Set(titles))
    }
  }

  @Test func longLegendsTakeColumnsInsteadOfHeight() throws {
    var legend = Legend.Section(title: "x", entries: [])
    legend.entries = (0..<20).map { .init(symbol: .swatch(Color(0)), text: "\($0)", note: "") }
    let sections = [Legend.Section](repeating: legend, count: 6)
    for room in [400.0, 800, 1_600, 3_200] {
      let columns = LegendColumns(Legend(sections: sections), pageUnit: 1, room: room)
      #expect(columns.columns.flatMap { $0 }.count == 6)
      #expect(columns.height <= max(room, 360 * 1.01))
      #expect(columns.columns.count <= 6 && columns.columns.allSatisfy { !$0.isEmpty })
    }
  }

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
