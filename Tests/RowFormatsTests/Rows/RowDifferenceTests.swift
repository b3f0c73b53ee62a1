import GalaxyModel
import GalaxyTestSupport
import Testing

@testable import FileIO
@testable import RowFormats

@Suite struct RowDifferenceTests {
  private func user(_ number: Int, name: String? = nil) -> User {
    User(
      id: Identifier(high: UInt64(number), low: 1), username: name ?? "user\t\(number)\n",
      createdAt: .defaultEpoch, updatedAt: .defaultEpoch)
  }

  private func export(_ users: [User]) throws -> RowExport {
    var export = RowExport(formats: [.sqlDifference], options: RowOptions(scratch: "/tmp"))
    try export.receive(Tables.users, users)
    return export
  }

  private func difference(_ old: [User], _ new: [User]) throws -> RowDifference {
    let after = try export(new)
    after.before = try export(old)
    return try #require(after.difference)
  }

  @Test func equalRowsDoNotDiffer() throws {
    for count in [0, 1, 3000] {
      let users = (0..<count).map { user($0) }
      #expect(try difference(users, users).tables().isEmpty)
    }
  }

  @Test func rowsBetweenOthersAreFoundAndChangesNamed() throws {
    var random = SplitMix64(seed: TestSeed.draw())
    for _ in 0..<6 {
      let all = (0..<1 + random.below(1500)).map { user($0) }
      let kept = all.indices.filter { _ in random.below(3) > 0 }
      let renamed = Set(kept.filter { _ in random.below(10) == 0 })
      let old = kept.map { renamed.contains($0) ? user($0, name: "before") : all[$0] }
      let tables = try difference(old, all).tables()
      let found = tables.first
      #expect(tables.count <= 1)
      let added = found?.added ?? 0
      #expect(added == all.count - kept.count)
      let expected = renamed.sorted().map {
        RowDifference.Change(key: all[$0].id.description, columns: ["username"])
      }
      #expect(found?.changed ?? [] == expected)
    }
  }

  @Test func aRowThatIsGoneIsNoDifference() throws {
    #expect(throws: LostRow.self) { try difference([user(1), user(2)], [user(2)]).tables() }
    #expect(throws: LostRow.self) { try difference([user(2)], [user(1)]).tables() }
  }
}
