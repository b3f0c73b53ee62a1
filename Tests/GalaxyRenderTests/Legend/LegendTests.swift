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
}
