import Determinism
import GalaxyModel
import GalaxySettings
import GalaxyTestSupport
import Testing

@testable import GalaxyGeneration

/// Regions are no lattices: degrees vary, and courses are short.
@Suite struct DegreeTests {
  private func exits(_ region: Region) -> [[Int]] {
    var exits = [[Int]](repeating: [], count: region.sectorCount)
    for index in 0..<region.warps.count {
      let (u, v) = (Int(region.warps.source[index]), Int(region.warps.destination[index]))
      exits[u].append(v)
      if region.warps.isTwoWay(index) { exits[v].append(u) }
    }
    return exits
  }

  /// The hops from one sector to all that can be reached.
  private func hops(from start: Int, _ exits: [[Int]]) -> [Int] {
    var hops = [Int](repeating: -1, count: exits.count)
    hops[start] = 0
    var queue = [start]
    var next = 0
    while next < queue.count {
      let node = queue[next]
      next += 1
      for other in exits[node] where hops[other] < 0 {
        hops[other] = hops[node] + 1
        queue.append(other)
      }
    }
    return queue.map { hops[$0] }
  }

  @Test(arguments: [
    (Preset.terranSpace, 300, 40), (.playerOwned, 100, 20), (.playerOwned, 200, 12),
    (.playerOwned, 1000, 12), (.centralNexus, 5000, 3),
  ])
  func noDegreePrevails(preset: Preset, sectors: Int, seeds: Int) throws {
    let first = TestSeed.draw()
    for seed in first..<first + UInt64(seeds) {
      var settings = GenerationSettings(preset: preset)
      if preset == .playerOwned { try settings.set("region.sectors", String(sectors)) }
      let galaxy = GalaxyGenerator(
        seed: try #require(Seed(value: seed)), settings: settings, scope: .warps
      ).generate()
      var count: [Int: Int] = [:]
      for exits in exits(galaxy.regions[0]) { count[exits.count, default: 0] += 1 }
      let most = count.values.max() ?? 0
      #expect(100 * most <= 45 * sectors, "\(preset.rawValue) \(sectors) seed \(seed): \(count)")
    }
  }

  @Test func coursesOfTheNexusAreShort() throws {
    let seed = TestSeed.draw()
    let galaxy = Galaxy.generate(
      .centralNexus, seed: try #require(Seed(value: seed)), scope: .warps)
    let exits = exits(galaxy.regions[0])
    var (sum, pairs, longest) = (0, 0, 0)
    for start in stride(from: 0, to: exits.count, by: 100) where !exits[start].isEmpty {
      let hops = hops(from: start, exits)
      sum += hops.reduce(0, +)
      pairs += hops.count - 1
      longest = max(longest, hops.max() ?? 0)
    }
    let mean = Double(sum) / Double(pairs)
    #expect((14...22).contains(mean) && longest <= 50, "seed \(seed): mean \(mean), \(longest)")
  }
}
