import GalaxyGeneration
import GalaxyModel
import GalaxySettings
import Testing

@testable import GalaxySeeding

@Suite("Names consist of coined words")
struct PeopleNamesTests {
  /// The first word of a name and the others, without the numeral of a further use.
  private func words(_ name: String) -> [String] {
    var words = name.split(separator: " ")
    if words.count > 1, let last = words.last, last.allSatisfy("IVXLC".contains) {
      words.removeLast()
    }
    return [String(words[0]), words.dropFirst().joined(separator: " ")]
  }

  private func expect(
    _ seeded: SeededGalaxy, _ table: TableName, _ column: String = "name",
    _ pools: [[String]]..., except fixed: Set<String> = [], folded: Bool = false
  ) {
    let table = seeded.rows[table.schema]
    guard let place = table.schema.columnIndex(column) else {
      Issue.record("\(table.schema.name) has no column \(column)")
      return
    }
    for row in 0..<table.count {
      guard case .text(let name) = table.cell(row, place), !fixed.contains(name) else { continue }
      let words = words(folded ? name.lowercased() : name)
      let fits = pools.contains { pools in
        pools.count == words.count && zip(pools, words).allSatisfy { $0.contains($1) }
      }
      #expect(fits, "\(table.schema.name): \(name)")
    }
  }

  @Test(arguments: [3, 4] as [UInt64])
  func everyNameConsistsOfTokens(seed: UInt64) throws {
    let seeded = try SeededGalaxy(.terranSpace, seed: seed, [("seeding.profile", "demo")])
    typealias People = PeopleNames
    typealias Cast = CharacterNames
    expect(seeded, .ships, "name", [People.shipFirst, People.shipSecond])
    expect(
      seeded, .constructionReservations, "ship_name", [People.shipFirst, People.shipSecond])
    expect(seeded, .teams, "name", [People.teamFirst, People.teamSecond])
    expect(
      seeded, .players, "nickname", [People.callSignFirst, People.callSignSecond], folded: true)
    expect(
      seeded, .npcCharacters, "name", [Cast.given, Cast.family], [Cast.epithet, Cast.byname])
  }

  /// The names of places are coined, without numerals, and different, except for those of fixed places.
  @Test(arguments: [3, 4] as [UInt64])
  func placesHaveNamesOfTheirOwn(seed: UInt64) throws {
    let seeded = try SeededGalaxy(.terranSpace, seed: seed, [("seeding.profile", "demo")])
    for (table, fixed) in [
      (TableName.planets, ["New Earth", "Alpha Centauri", "Rylan", "Cinderfall"]),
      (
        .stations,
        [
          "Earth Station", "Capital Station", "First Commerce Station", "Stardock",
          "Frontier SpaceDock", "TradeDock Prime",
        ]
      ),
    ] {
      let rows = seeded.rows[table.schema]
      let place = try #require(table.schema.columnIndex("name"))
      var names: [String] = []
      for row in 0..<rows.count {
        guard case .text(let name) = rows.cell(row, place) else { continue }
        if !fixed.contains(name), !name.hasSuffix(" Welcome") { names.append(name) }
      }
      #expect(names.count > 20 && Set(names).count == names.count)
      for name in names {
        let last = name.split(separator: " ").last ?? ""
        #expect(!last.allSatisfy("IVXLC".contains), "\(name)")
        #expect(name.count <= 24, "\(name)")
      }
    }
  }
}
