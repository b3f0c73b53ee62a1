import Foundation
import GalaxyModel
import GalaxyRender
import Testing

@Suite("Layers of stations, planets, characters and factions")
struct MapLayersTests {
  private static let drawn: (galaxy: Galaxy, contents: MapContents) = {
    var galaxy = SyntheticGalaxy.galaxy(regions: [300])
    let rows = RowStore.synthetic(on: &galaxy)
    return (galaxy, MapContents(galaxy, rows: rows))
  }()

  private func options(_ layers: Set<MapLayer>? = []) -> MapOptions {
    var options = MapOptions()
    options.contents = Self.drawn.contents
    options.layers = layers
    return options
  }

  @Test func sectorsTellTheirStationAndPlanets() throws {
    let dot = DotText(try MapRenderer.dot(Self.drawn.galaxy, options: options()))
    #expect(dot.nodes.count == 300)
    #expect(dot.nodes["s8"]?["station"] == "1")
    #expect(dot.nodes["s2"]?["planets"] == "1")
    #expect(dot.nodes.values.count { $0["station"] != nil } == 43)
  }

  /// Badges are in the background, so that nodes are sectors.
  @Test func eachLayerAddsItsBadges() throws {
    func drawn(_ layers: Set<MapLayer>) throws -> (fills: Int, discs: Int) {
      let text = try MapRenderer.dot(Self.drawn.galaxy, options: options(layers))
      #expect(DotText(text).nodes.count == 300)
      let background = try #require(XDotText(text))
      return (background.fills.count, background.discs.count)
    }
    let none = try drawn([])
    let stations = try drawn([.stations])
    let planets = try drawn([.planets])
    let characters = try drawn([.characters])
    // With a sign in the legend for each kind.
    #expect((44...52).contains(stations.fills - none.fills) && stations.discs == none.discs)
    #expect((101...103).contains(planets.discs - none.discs) && planets.fills == none.fills)
    #expect((11...12).contains(characters.fills - none.fills))
  }

  @Test func whatIsNotKnownCannotBeDrawn() throws {
    var options = MapOptions()
    options.layers = [.stations]
    #expect(throws: RenderFailure.self) {
      try MapRenderer.dot(Self.drawn.galaxy, options: options)
    }
    // The usual layers are drawn as far as they are known.
    options.layers = nil
    #expect(throws: Never.self) { try MapRenderer.dot(Self.drawn.galaxy, options: options) }
    options.coloring = .faction
    #expect(throws: RenderFailure.self) {
      try MapRenderer.dot(Self.drawn.galaxy, options: options)
    }
  }

  @Test func picturesCanBeDrawn() throws {
    var options = options(Set(MapLayer.allCases))
    for coloring in [MapColoring.zone, .faction] {
      options.coloring = coloring
      let image = try MapRenderer.render(Self.drawn.galaxy, options: options, format: .svg)
      if let folder = ProcessInfo.processInfo.environment["MAP_OUT"] {
        let png = try MapRenderer.render(Self.drawn.galaxy, options: options, format: .png)
        try Data(png.bytes).write(to: URL(fileURLWithPath: "\(folder)/\(coloring.rawValue).png"))
      }
      #expect(String(decoding: image.bytes, as: UTF8.self).contains("STATIONS BY CLASS"))
    }
  }
}
