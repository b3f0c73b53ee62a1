import Determinism
import GalaxyModel
import GalaxySettings
import GalaxyTestSupport
import Testing

@testable import GalaxyGeneration

/// Zones are areas: judged on the finished map, by searches written here.
@Suite struct ZonesTests {
  /// Sectors of islands, which no warp enters.
  private func islands(_ region: Region) -> Set<Int> {
    Set(
      region.formations.filter(\.type.isIsland).flatMap { [$0.anchor] + $0.interior })
  }

  /// The number of areas of each zone, over links between its own sectors.
  private func areas(_ region: Region, _ links: [(Int, Int)], without gone: Set<Int>) -> [Int] {
    var neighbors = [[Int]](repeating: [], count: region.sectorCount)
    for (u, v) in links where region.sectors.zone[u] == region.sectors.zone[v] {
      neighbors[u].append(v)
      neighbors[v].append(u)
    }
    var areas = [Int](repeating: 0, count: region.zones.count)
    var isSeen = [Bool](repeating: false, count: region.sectorCount)
    for start in 0..<region.sectorCount where !isSeen[start] && !gone.contains(start) {
      areas[Int(region.sectors.zone[start])] += 1
      var stack = [start]
      isSeen[start] = true
      while let node = stack.popLast() {
        for other in neighbors[node] where !isSeen[other] {
          isSeen[other] = true
          stack.append(other)
        }
      }
    }
    return areas
  }

  private func links(_ region: Region) -> [(Int, Int)] {
    (0..<region.warps.count).map {
      (Int(region.warps.source[$0]), Int(region.warps.destination[$0]))
    }
  }

  private func expectZones(_ region: Region, _ context: String) {
    let doors = region.formations.filter { $0.type == .backdoor }.map { [$0.anchor] + $0.interior }
    let links = links(region)
    for (u, v) in links where abs(Int(region.sectors.zone[u]) - Int(region.sectors.zone[v])) > 1 {
      #expect(doors.contains([u, v]), "\(context): \(u + 1) to \(v + 1) skips a zone")
    }
    let areas = areas(region, links, without: islands(region))
    #expect(areas.allSatisfy { $0 == 1 }, "\(context): \(areas) areas")
  }

  @Test(arguments: [Preset.terranSpace, .playerOwned])
  func eachZoneIsConnectedAndNoWarpSkipsOne(preset: Preset) throws {
    let first = TestSeed.draw()
    for seed in first..<first + 24 {
      let galaxy = Galaxy.generate(preset, seed: try #require(Seed(value: seed)), scope: .map)
      expectZones(galaxy.regions[0], "\(preset.rawValue) seed \(seed)")
    }
  }

  @Test(arguments: RegionShape.allCases)
  func everyShapeAndSizeHasConnectedZones(shape: RegionShape) throws {
    let first = TestSeed.draw()
    var stream = RandomSource(seed: try #require(Seed(value: first))).stream("zones")
    for seed in first..<first + 10 {
      var settings = GenerationSettings(preset: .sandbox)
      try settings.set("region.sectors", String(stream.int(in: 40...1600)))
      try settings.set("graph.maxWarps", String(stream.int(in: 2...8)))
      try settings.set("graph.oneWayPercent", String(stream.int(in: 0...25)))
      try settings.set("region.shape", shape.rawValue)
      settings.mask = testMask
      let galaxy = GalaxyGenerator(
        seed: try #require(Seed(value: seed)), settings: settings, scope: .map
      ).generate()
      expectZones(galaxy.regions[0], "\(shape.rawValue) \(settings[\.sectors]) seed \(seed)")
    }
  }

  /// On the map: over pairs of sectors with no third one in the circle between them.
  @Test(arguments: [100, 150, 200, 250, 300, 460, 700, 1000])
  func zonesAreAreasOfTheMap(sectors: Int) throws {
    let first = TestSeed.draw()
    for seed in first..<first + 6 {
      var settings = GenerationSettings(preset: .playerOwned)
      try settings.set("region.sectors", String(sectors))
      let galaxy = GalaxyGenerator(
        seed: try #require(Seed(value: seed)), settings: settings, scope: .warps
      ).generate()
      let region = galaxy.regions[0]
      let areas = areas(region, neighborPairs(region), without: [])
      // The narrow zones of the smallest regions are rows of sectors, which can have gaps.
      if sectors >= 150 {
        #expect(areas.allSatisfy { $0 == 1 }, "\(sectors) sectors, seed \(seed): \(areas)")
      }
    }
  }

  private func neighborPairs(_ region: Region) -> [(Int, Int)] {
    let (x, y) = (region.sectors.x.unpacked.map(Int.init), region.sectors.y.unpacked.map(Int.init))
    func squared(_ u: Int, _ v: Int) -> Int {
      (x[u] - x[v]) * (x[u] - x[v]) + (y[u] - y[v]) * (y[u] - y[v])
    }
    // Each sector's dozen nearest ones are enough to find third sectors.
    let near = x.indices.map { u in
      Array(x.indices.filter { $0 != u }.sorted { squared(u, $0) < squared(u, $1) }.prefix(12))
    }
    var pairs: [(Int, Int)] = []
    for u in x.indices {
      for v in near[u] where u < v || !near[v].contains(u) {
        let length = squared(u, v)
        let isFree = near[u].allSatisfy { w in
          w == v || squared(u, w) + squared(v, w) >= length
        }
        if isFree { pairs.append((u, v)) }
      }
    }
    return pairs
  }
}
