import Determinism
import GalaxyAnalysis
import GalaxyModel
import GalaxyRules
import GalaxySettings
import GalaxyTestSupport
import Testing

@testable import GalaxyGeneration

@Suite("Shortcuts for the longest course") struct ShortcutBuilderTests {
  private func galaxy(_ preset: Preset, seed: UInt64, limit: Int?) throws -> Galaxy {
    var settings = GenerationSettings(preset: preset)
    if let limit { try settings.set(\.maxCourse, to: limit) }
    return GalaxyGenerator(seed: Seed(value: seed)!, settings: settings).generate()
  }

  // One search after another, over the rows of the warps alone.
  private func longestCourse(_ region: Region) -> Int {
    var next = [[Int]](repeating: [], count: region.sectorCount)
    var previous = next
    for index in 0..<region.warps.count {
      let (u, v) = (Int(region.warps.source[index]), Int(region.warps.destination[index]))
      for (from, to) in region.warps.isTwoWay(index) ? [(u, v), (v, u)] : [(u, v)] {
        next[from].append(to)
        previous[to].append(from)
      }
    }
    func search(_ start: Int, _ links: [[Int]]) -> [Int] {
      var distance = [Int](repeating: -1, count: links.count)
      distance[start] = 0
      var queue = [start]
      var head = 0
      while head < queue.count {
        let node = queue[head]
        head += 1
        for other in links[node] where distance[other] < 0 {
          distance[other] = distance[node] + 1
          queue.append(other)
        }
      }
      return distance
    }
    let (away, back) = (search(0, next), search(0, previous))
    let main = next.indices.filter { away[$0] >= 0 && back[$0] >= 0 }
    return main.reduce(0) { longest, start in
      let distance = search(start, next)
      return main.reduce(longest) { max($0, distance[$1]) }
    }
  }

  @Test func coursesAreAsShortAsDemandedOrAWarningSaysHowLong() throws {
    let first = TestSeed.draw("longest courses") % 1_000_000
    for seed in first..<first + 3 {
      let free = longestCourse(try galaxy(.playerOwned, seed: seed, limit: nil).regions[0])
      for limit in [free + 1, free - 1, free * 3 / 4] {
        let galaxy = try galaxy(.playerOwned, seed: seed, limit: limit)
        let length = longestCourse(galaxy.regions[0])
        let warning = galaxy.warnings.first { $0.code == "COURSE_EXCESS" }
        // A long chain in a cluster of two warps a sector may have no room for a shortcut.
        #expect((warning == nil) == (length <= limit), "seed \(seed), at most \(limit)")
        #expect(length <= limit || length <= free, "seed \(seed), at most \(limit)")
        if let warning { #expect(warning.message.contains("takes \(length) warps")) }
        #expect(try Verification.run(galaxy).failures.isEmpty)
      }
    }
  }

  @Test func impossibleLimitsAreWarnedAbout() throws {
    let galaxy = try galaxy(.terranSpace, seed: 4, limit: 2)
    let length = longestCourse(galaxy.regions[0])
    let warning = galaxy.warnings.first { $0.code == "COURSE_EXCESS" }
    #expect(warning?.message.contains("takes \(length) warps, not 2") == true)
    #expect(try Verification.run(galaxy).failures.isEmpty)
    #expect(length < longestCourse(try self.galaxy(.terranSpace, seed: 4, limit: nil).regions[0]))
  }
}
