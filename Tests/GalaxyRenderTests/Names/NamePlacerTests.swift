import GalaxyModel
import GalaxyTestSupport
import Testing

@testable import GalaxyRender

@Suite("Names on maps")
struct NamePlacerTests {
  private func text(_ galaxy: Galaxy, _ change: (inout MapOptions) -> Void = { _ in }) throws
    -> [UInt8]
  {
    var options = MapOptions()
    change(&options)
    return try MapRenderer.dot(galaxy, options: options)
  }

  @Test(arguments: [60, 100, 300, 600, 1_000, 1_400]) func noNameCoversADot(count: Int) throws {
    let seed = TestSeed.draw()
    for turn in 0..<(count > 300 ? 1 : 4) {
      let galaxy = SyntheticGalaxy.galaxy(regions: [count], seed: seed &+ UInt64(turn))
      let text = try text(galaxy)
      let drawn = try #require(XDotText(text))
      let dots = DrawnDots(text).dots
      #expect(dots.count == count)
      var covered: [String] = []
      for words in drawn.words {
        let box = words.box
        for (name, dot) in dots {
          let dx = dot.x - min(max(dot.x, box.minX), box.maxX)
          let dy = dot.y - min(max(dot.y, box.minY), box.maxY)
          let room = dot.radius * 0.99
          if dx * dx + dy * dy < room * room { covered.append("\(words.text): \(name)") }
        }
      }
      #expect(covered.isEmpty, "SEED=\(seed), turn \(turn)")
    }
  }

  /// Each name once in its color, with a halo in the color of the page.
  @Test func namesOfDifferentThingsKeepApart() throws {
    let text = try text(SyntheticGalaxy.galaxy(regions: [300], seed: 5))
    let drawn = try #require(XDotText(text))
    let dots = DrawnDots(text).dots.values
    let (left, right) = (dots.map(\.x).min() ?? 0, dots.map(\.x).max() ?? 0)
    let names = drawn.words.filter {
      $0.color != Theme(.light).page.hex && $0.x > left && $0.x < right && $0.text.count > 3
        && $0.size < 25
    }
    #expect(names.contains { $0.text == "Terra" } && names.contains { $0.text.contains("SPACE") })
    #expect(drawn.words.count { $0.text == "Terra" } == 9)
    for (index, a) in names.enumerated() {
      for b in names[(index + 1)...] {
        let (one, other) = (a.box, b.box)
        // Lines of one name touch.
        guard abs(a.x - b.x) > 0.01 else { continue }
        #expect(
          one.minX >= other.maxX || other.minX >= one.maxX || one.minY >= other.maxY
            || other.minY >= one.maxY, "\(a.text) and \(b.text)")
      }
    }
  }

  @Test func zonesAreNamedInsideThemselves() throws {
    for seed in 1...6 as ClosedRange<UInt64> {
      let galaxy = SyntheticGalaxy.galaxy(regions: [400], seed: seed)
      let region = galaxy.regions[0]
      let text = try text(galaxy)
      let drawn = try #require(XDotText(text))
      let dots = DrawnDots(text).dots
      for (index, zone) in region.zones.enumerated() {
        let lines = zone.name.uppercased().split(separator: " ").map(String.init)
        let words = drawn.words.filter {
          ($0.text == zone.name.uppercased() || $0.text == lines[0]) && $0.align == 0
        }
        guard let word = words.last else { continue }
        let box = word.box
        for x in [box.minX, word.x, box.maxX] {
          let nearest = dots.min { a, b in
            let (p, q) = (a.value, b.value)
            return (p.x - x) * (p.x - x) + (p.y - word.y) * (p.y - word.y)
              < (q.x - x) * (q.x - x) + (q.y - word.y) * (q.y - word.y)
          }
          let node = try #require(nearest.flatMap { Int($0.key.dropFirst()) }) - 1
          #expect(region.zoneIndex(at: node) == index, "\(zone.name), seed \(seed)")
        }
      }
    }
  }

  @Test func linksAreInterruptedAtNames() throws {
    let galaxy = SyntheticGalaxy.galaxy(regions: [300], seed: 2)
    let plain = DotText(try text(galaxy) { $0.labels = .none })
    let named = DotText(try text(galaxy))
    let cut = named.edges.count { $0.attributes["pos"]?.contains(";") == true }
    #expect(cut > 3)
    #expect(!plain.edges.contains { $0.attributes["pos"]?.contains(";") == true })
    #expect(plain.edges.count == named.edges.count)
  }

  @Test func largeMapsNameClustersOnTopOfDots() throws {
    let dot = DotText(try text(SyntheticGalaxy.galaxy(regions: [1_700])))
    #expect(dot.nodes.values.count { $0["xlabel"]?.contains("Amber") == true } == 6)
  }
}
