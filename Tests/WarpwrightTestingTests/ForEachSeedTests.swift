import Testing
import Warpwright
import WarpwrightTesting

@Suite struct ForEachSeedTests {
  /// The comments of the issues that a body records, besides those of tried seeds.
  private func issues(_ body: () -> Void) -> [String] {
    let found = Messages()
    withKnownIssue(isIntermittent: true) {
      body()
    } matching: { issue in
      found.texts += issue.comments.map(\.rawValue)
      return true
    }
    return found.texts
  }

  private final class Messages: @unchecked Sendable { var texts: [String] = [] }

  @Test func theFirstSeedThatFailsIsNamed() {
    var tried: [Int] = []
    let found = issues {
      forEachSeed(1...1000) { seed in
        tried.append(Int(seed.value))
        if seed >= 4 { expectStronglyConnected(GalaxyMap("1>2")) }
      }
    }
    #expect(tried == [1, 2, 3, 4])
    #expect(found.count == 1)
    #expect(found[0].hasPrefix("seed 4 fails, the 3 before it pass\n"))
    #expect(found[0].contains("ForEachSeedTests.swift:") && found[0].contains("cut off"))
  }

  @Test func errorsAndExpectationsOfTheLibraryCount() {
    for failing in [0, 1] {
      let found = issues {
        forEachSeed([5]) { seed in
          if failing == 0 { throw UnknownSector(number: 3, region: "here") }
          #expect(seed == 6)
        }
      }
      #expect(found.contains { $0.hasPrefix("seed 5 fails") }, "\(found)")
    }
  }

  /// Fails above 250 sectors if there is a bubble: the smallest is where the search has to end.
  @Test func theSmallestMapIsFound() {
    let search = {
      issues {
        forEachSeed(2...9, of: .playerOwned, settings: ["region.sectors": 400]) { galaxy in
          let region = galaxy.regions[0]
          let bubbles = region.formations.count { $0.type == .bubble }
          if region.sectorCount >= 250 && bubbles > 0 { requireNothing(region) }
        }
      }
    }
    let found = search()
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("seed 2 fails\n") == true)
    #expect(found.first?.contains("smallest map that fails: 250 sectors") == true, "\(found)")
    #expect(found.first?.contains("formations.TUNNEL=0") == true)
    #expect(found.first?.contains("formations.BUBBLE=0") == false)
  }

  @Test func theSearchTakesTheSameSteps() {
    let search = {
      issues {
        forEachSeed(1...9, of: .sandbox, settings: ["region.sectors": 60]) { galaxy in
          if galaxy.regions[0].sectorCount >= 40 { requireNothing(galaxy.regions[0]) }
        }
      }
    }
    let found = search()
    #expect(found.first?.contains("smallest map that fails: 40 sectors") == true, "\(found)")
    #expect(found == search())
  }

  private func requireNothing(_ region: Region) { expectOutDegree(region, atMost: 0) }

  @Test func nothingIsReportedWhereNothingFails() {
    forEachSeed(1...3, shrinking: []) { galaxy in #expect(galaxy.regions.count == 1) }
    forEachSeed(1..<1) { _ in }
  }

  @Test func wrongSettingsAreIssues() {
    #expect(
      issues {
        forEachSeed(1...3, of: .playerOwned, settings: ["graph.maxWraps": 3]) { _ in }
      }.first?.contains("graph.maxWarps") == true)
  }
}
