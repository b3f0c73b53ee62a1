import GalaxyModel
import Testing

@testable import GalaxyRender

@Suite("Highlights")
struct HighlightTests {
  private func sector(_ node: Int, _ region: Int = 0) -> SectorReference {
    SectorReference(region: region, node: node)
  }

  private func dot(_ galaxy: Galaxy, _ highlight: MapHighlight?, layout: MapLayout = .map) throws
    -> String
  {
    var options = MapOptions()
    options.highlight = highlight
    options.layout = layout
    let scope: MapScope = galaxy.regions.count == 1 ? .region(0) : .galaxy
    return String(
      decoding: try MapRenderer.dot(galaxy, scope: scope, options: options), as: UTF8.self)
  }

  @Test func linksTellTheirLayerAndDirection() throws {
    let galaxy = SyntheticGalaxy.galaxy(regions: [60])
    let warps = galaxy.regions[0].warps
    let row = try #require(warps.flags.indices.first { warps.isTwoWay($0) })
    let ends = [Int(warps.source[row]), Int(warps.destination[row])].map { sector($0) }
    let forth = MapHighlight.Layer(title: "Forth", courses: [ends])
    let back = MapHighlight.Layer(title: "Back", courses: [Array(ends.reversed())])
    for layout in [MapLayout.map, .neato] {
      let one = try dot(galaxy, MapHighlight(layers: [forth]), layout: layout)
      #expect(one.contains("[course=1,") && one.contains("dir=forward]") && one.contains("Forth"))
      let two = try dot(galaxy, MapHighlight(layers: [back]), layout: layout)
      #expect(two.contains("dir=back]"))
      let both = try dot(galaxy, MapHighlight(layers: [forth, back]), layout: layout)
      #expect(both.contains("dir=both]") && !both.contains("[course=2,"))
    }
  }

  @Test func nothingChangesWithoutOne() throws {
    for sizes in [[60], [60, 40]] {
      let galaxy = SyntheticGalaxy.galaxy(regions: sizes)
      #expect(try dot(galaxy, nil) == dot(galaxy, MapHighlight(layers: [])))
    }
  }

  @Test func sectorsThatAreNotThereAreSkipped() throws {
    let galaxy = SyntheticGalaxy.galaxy(regions: [40, 40])
    let strange = MapHighlight(layers: [
      .init(
        title: "x", courses: [[sector(-1), sector(999), sector(3, 7)], [], [sector(1)]],
        sectors: [sector(-5), sector(2, 1), sector(.max)])
    ])
    #expect(try dot(galaxy, strange).contains("HIGHLIGHTED"))
    #expect(strange.isEmpty == false && MapHighlight(layers: []).isEmpty)
  }

  @Test func focusOnSeveralSectors() throws {
    #expect(try MapFocus(parsing: "sectors:1,5,9") == .sectors([1, 5, 9]))
    #expect(MapFocus.sectors([1, 5]).description == "sectors:1,5")
    for text in ["sectors:", "sectors:1,,2", "sectors:a"] {
      #expect(throws: RenderFailure.self) { try MapFocus(parsing: text) }
    }
    let region = SyntheticGalaxy.region(60)
    #expect(try Selection(.sectors([4, 2, 4, 99]), hops: 0, in: region).nodes == [1, 3])
    #expect(throws: RenderFailure.self) { try Selection(.sectors([99]), hops: 0, in: region) }
  }
}
