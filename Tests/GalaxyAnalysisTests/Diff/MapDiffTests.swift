import GalaxyAnalysis
import GalaxyModel
import MapEditing
import Testing
import WarpMap

@Suite struct MapDiffTests {
  private func diff(
    _ a: String, _ b: String, match: SectorMatch = .number, isExact: Bool = false
  ) throws -> MapDiff {
    try MapDiff(
      MapSide(try GalaxyMap(parsing: a).galaxy), MapSide(try GalaxyMap(parsing: b).galaxy),
      options: DiffOptions(match: match, isExact: isExact))
  }

  private func lines(_ a: String, _ b: String) throws -> [String] {
    try diff(a, b).lines().filter { !$0.contains("figure") && !$0.contains("inks ") }
  }

  @Test func equalMapsHaveNoLines() throws {
    let diff = try diff("1-2, 2>3, 3~>1", "3~>1, 2>3, 1-2")
    #expect(diff.isEqual && diff.lines().isEmpty && diff.incomparable.isEmpty)
    #expect(diff.statistics.allSatisfy { $0.hasSuffix("~0") })
  }

  @Test func levelsThatNeitherMapCarriesAreEmpty() throws {
    #expect(try diff("1-2", "1-2").emptyLevels.contains(.contents))
    #expect(try !diff("1-2", "1-2").emptyLevels.contains(.warps))
  }

  @Test func aLinkThatTurnsOneWayIsOneChange() throws {
    #expect(try lines("1-2, 2-3", "2>1, 2-3") == ["~ warp 2>1 two-way → one-way"])
    #expect(try lines("2>1", "1-2") == ["~ warp 2>1 one-way → two-way"])
    #expect(try lines("1>2", "1~>2") == ["~ warp 1>2 one-way → latent"])
  }

  @Test func aLinkThatIsTurnedRoundIsRemovedAndAdded() throws {
    #expect(try lines("1>2", "2>1") == ["- warp 1>2", "+ warp 2>1"])
  }

  @Test func linksAreListedByTheirEnds() throws {
    #expect(
      try lines("1-2, 5>3, 4-5", "2-3, 1~>5, 4-5") == [
        "- warp 1-2", "+ warp 1>5 latent", "+ warp 2-3", "- warp 5>3",
      ])
  }

  @Test func sectorsAreAddedAndRemoved() throws {
    #expect(
      try lines("1-2, 3", "1-2, 7") == [
        "- sector 3", "+ sector 7",
      ])
  }

  @Test func numbersOfOtherMapsDoNotMatter() throws {
    let diff = try diff("1-2, 2-3, 3>4, 4-1", "1-9, 9-5, 5>7, 7-1", match: .structure)
    #expect(diff.isEqual)
    #expect(diff.regions[0].matching.unmatched == (0, 0))
  }

  @Test func sectorsThatLookTheSameStayUnmatched() throws {
    let diff = try diff("1-2, 1-3", "1-2, 1-3", match: .structure)
    #expect(diff.isEqual && diff.regions[0].matching.unmatched == (2, 2))
    let other = try self.diff("1-2, 1-3", "1-2, 1-3, 1-4", match: .structure)
    #expect(!other.isEqual)
  }

  @Test func positionsAreNeededToMatchByThem() {
    #expect(throws: IncomparableMaps.self) { try diff("1-2", "1-2", match: .position) }
  }

  @Test func bridgesAreBornAndGone() throws {
    let figures = try diff("1-2, 2-3, 3-1, 3-4", "1-2, 2-3, 3-4").regions[0].figures
    let bridges = try #require(figures.first { $0.path == "bridges" })
    #expect(bridges.born == [[1, 2], [2, 3]].map { .list($0.map { .int($0) }) })
    #expect(bridges.gone.isEmpty && bridges.a == .int(1) && bridges.b == .int(3))
  }

  @Test func exactFiguresAreAskedFor() throws {
    func paths(_ isExact: Bool) throws -> [String] {
      try diff("1-2, 2-3", "1-2, 2-3, 3-4", isExact: isExact).regions[0].figures.map(\.path)
    }
    #expect(try !paths(false).contains("mainComponent.diameter"))
    #expect(try paths(true).contains("mainComponent.diameter"))
  }

  @Test func formationsAreMatchedByContent() throws {
    var (a, b) = (try GalaxyMap(parsing: "1-2, 2-3, 3-4, 4-5, 5-6"), GalaxyMap(numbers: []))
    a.galaxy.source = .universe
    a.region.formations = [
      SpecialFormation(ordinal: 1, type: .bubble, name: "One", anchor: 1, interior: [2, 3]),
      SpecialFormation(ordinal: 2, type: .deadEnd, name: "Two", anchor: 4, interior: [5]),
    ]
    b = a
    b.region.formations.swapAt(0, 1)
    b.region.formations[1].interior = [2, 3, 0]
    b.region.formations[0].name = "Too"
    let diff = try MapDiff(
      MapSide(a.galaxy), MapSide(b.galaxy), options: DiffOptions(levels: [.formations]))
    #expect(
      diff.lines() == [
        "~ formation #1 BUBBLE interior [3, 4] → [1, 3, 4]",
        "~ formation #2 DEAD_END name \"Two\" → \"Too\"",
      ])
    #expect(
      try diff.edits().map(\.line) == [
        "remove formation #1", "rename formation:#1 \"Too\"",
        "declare formation BUBBLE anchor=2 interior=1,3,4", "rename formation:#2 \"One\"",
      ])
  }

  @Test func editsRemoveFirst() throws {
    let edits = try diff("1-2, 2-3, 3>1", "2>1, 1-3, 2-3").edits().map(\.line)
    #expect(edits == ["remove warp 1>2", "add warp 1>3"])
  }

  @Test func whatNoEditMakesIsNamed() throws {
    let diff = try diff("1-2, 3", "1-2")
    let error = #expect(throws: UneditableDifference.self) { try diff.edits() }
    #expect(error?.description.hasSuffix("- sector 3") == true)
  }
}
