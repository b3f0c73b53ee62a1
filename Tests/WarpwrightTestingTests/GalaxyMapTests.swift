import Testing
import Warpwright
import WarpwrightTesting

@Suite struct GalaxyMapTests {
  @Test func editsAreThoseOfACopy() throws {
    let map = GalaxyMap("1-2, 2>3, 3-1")
    var copy = map
    try copy.region.removeWarp(from: 1, to: 2)
    #expect(!copy.region.hasWarp(from: 1, to: 2) && copy.region.hasWarp(from: 2, to: 1))
    #expect(map.region.hasWarp(from: 1, to: 2))
    try copy.region.addWarp(from: 1, to: 2, oneWay: true)
    #expect(copy.region.warps == map.region.warps)
    try copy.region.makeOneWay(from: 3, to: 1)
    #expect(!copy.region.hasWarp(from: 1, to: 3))
    try copy.region.addWarp(from: 1, to: 3)
    #expect(copy.region.warps == map.region.warps)
    try copy.region.removeWarps(between: 2, and: 1)
    #expect(try copy.region.sector(1).exits == [3])
  }

  @Test func impossibleEditsSayWhy() {
    var region = GalaxyMap("1-2, 2>3").region
    for (edit, part) in [
      ({ (region: inout Region) in try region.addWarp(from: 1, to: 2) }, "there is a warp"),
      ({ try $0.addWarp(from: 1, to: 1) }, "to itself"),
      ({ try $0.addWarp(from: 1, to: 9) }, "no sector 9"),
      ({ try $0.removeWarp(from: 3, to: 2) }, "no warp from sector 3 to sector 2"),
      ({ try $0.removeWarps(between: 1, and: 3) }, "no warp between"),
    ] as [((inout Region) throws -> Void, String)] {
      do {
        try edit(&region)
        Issue.record("no error: \(part)")
      } catch { #expect("\(error)".contains(part)) }
    }
    #expect(region.warps == GalaxyMap("1-2, 2>3").region.warps)
  }

  /// A generated table keeps its order and all of its columns.
  @Test func generatedTablesStaySorted() throws {
    var region = Galaxy.generate(.terranSpace, seed: 3).regions[0]
    let before = region.warps
    let capital = try region.sector(1)
    let other = try #require(
      region.everySector.last { !capital.exits.contains($0.number) && $0.number != 1 })
    try region.addWarp(from: other.number, to: 1)
    #expect(region.warps.count == before.count + 1)
    let pairs = (0..<region.warps.count).map {
      (region.warps.source[$0], region.warps.destination[$0])
    }
    #expect(zip(pairs, pairs.dropFirst()).allSatisfy { $0 < $1 })
    try region.removeWarps(between: 1, and: other.number)
    #expect(region.warps == before)
    #expect(region.origin?.isEdited == true)
  }

  @Test func aMistakeIsAnIssueOfItsLine() {
    let line = #line + 2
    withKnownIssue {
      _ = GalaxyMap("1-2, 2>")
    } matching: { issue in
      issue.sourceLocation?.line == line
        && issue.comments.contains { $0.rawValue.contains("character 8") }
    }
  }
}
