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

  private func options(_ layers: Set<MapLayer> = []) -> MapOptions {
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

  @Test func eachLayerAddsItsBadges() throws {
    let dot = DotText(
      try MapRenderer.dot(Self.drawn.galaxy, options: options(Set(MapLayer.allCases))))
    func count(_ kind: String) -> Int { dot.nodes.values.count { $0["kind"] == kind } }
    #expect(count("station") == 43)
    #expect(count("planet") == 100)
    #expect(count("patrol") + count("raider") == 10)
    #expect(dot.nodes["s8_station"] != nil)
  }

  @Test func whatIsNotKnownCannotBeDrawn() throws {
    var options = MapOptions()
    options.layers = [.stations]
    #expect(throws: RenderFailure.self) {
      try MapRenderer.dot(Self.drawn.galaxy, options: options)
    }
    options.layers = []
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
