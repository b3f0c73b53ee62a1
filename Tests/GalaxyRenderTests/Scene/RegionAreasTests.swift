import GalaxyModel
import GalaxyTestSupport
import Testing

@testable import GalaxyRender

@Suite("Areas of zones, nebulae and formations")
struct RegionAreasTests {
  private static func galaxy(_ seed: UInt64) -> Galaxy {
    var galaxy = SyntheticGalaxy.galaxy(regions: [150], seed: seed)
    // Whole clusters in nebulae of all colors.
    for index in galaxy.regions[0].clusters.indices {
      galaxy.regions[0].clusters[index].nebula = NebulaColor.allCases[(index + Int(seed % 6)) % 6]
    }
    for node in 0..<150 where node % 50 < 22 { galaxy.regions[0].sectors.type[node] = .nebula }
    return galaxy
  }

  /// What is filled at a sector is nearer to the color of its own zone than to that of any other.
  @Test func areasHaveTheColorOfTheirZone() throws {
    let first = TestSeed.draw()
    for turn in 0..<50 {
      let galaxy = Self.galaxy(first &+ UInt64(turn))
      let region = galaxy.regions[0]
      var options = MapOptions()
      options.theme = turn % 2 == 0 ? .light : .dark
      options.palette = turn % 4 < 2 ? .standard : .colorBlind
      let text = try MapRenderer.dot(galaxy, options: options)
      let dots = DrawnDots(text).dots
      let drawn = try #require(XDotText(text))
      let fills = try (0..<region.sectorCount).map { node in
        let dot = try #require(dots["s\(node + 1)"])
        return try #require(drawn.fill(atX: dot.x, y: dot.y))
      }
      var usual: [Int: SeenColor] = [:]
      for zone in region.zones.indices {
        var votes: [String: Int] = [:]
        for node in fills.indices where region.zoneIndex(at: node) == zone {
          votes[fills[node], default: 0] += 1
        }
        let most = try #require(votes.max { ($0.value, $0.key) < ($1.value, $1.key) })
        usual[zone] = SeenColor(most.key)
      }
      var wrong: [Int] = []
      for node in fills.indices {
        let own = try #require(region.zoneIndex(at: node))
        let color = SeenColor(fills[node])
        let near = try #require(usual[own]).difference(from: color)
        let others = usual.filter { $0.key != own }.map { $0.value.difference(from: color) }
        if others.contains(where: { $0 <= near }) { wrong.append(node + 1) }
      }
      #expect(wrong.isEmpty, "SEED=\(first), turn \(turn)")
    }
  }

  @Test func nebulaeAreDullLinesFarFromTheHuesOfZones() throws {
    for theme in MapTheme.allCases {
      var options = MapOptions()
      options.theme = theme
      let drawn = try #require(XDotText(try MapRenderer.dot(Self.galaxy(1), options: options)))
      let look = Theme(theme)
      let nebula = SeenColor(look.nebula.hex)
      #expect(drawn.strokes.count { $0.fill == look.nebula.hex } > 60)
      #expect(!drawn.fills.contains { $0.fill == look.nebula.hex })
      for zone in ZoneType.allCases {
        let hue = SeenColor(look.strong(look.palette.hue(of: zone)).hex)
        #expect(nebula.chroma < 0.35 * hue.chroma)
      }
    }
  }

  @Test func formationsHaveAnOutlineAndAName() throws {
    let galaxy = SyntheticGalaxy.galaxy(regions: [300])
    var options = MapOptions()
    for (layers, wanted) in [(nil, true), ([], false), ([.formations], true)]
      as [(Set<MapLayer>?, Bool)]
    {
      options.layers = layers
      let drawn = try #require(XDotText(try MapRenderer.dot(galaxy, options: options)))
      let hulls = drawn.strokes.filter { $0.fill == Theme(.light).formation.hex }
      // The outline and its sign in the legend.
      #expect((hulls.count >= 2) == wanted)
      let words = drawn.words.map(\.text).joined(separator: " ")
      #expect(words.contains("Quiet Hollow") == wanted || words.contains("Quiet") == wanted)
      #expect(words.contains("FORMATIONS") == wanted)
    }
  }
}
