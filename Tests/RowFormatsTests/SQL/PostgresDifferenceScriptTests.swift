import GalaxyModel
import Testing

@testable import FileIO
@testable import RowFormats

@Suite struct PostgresDifferenceScriptTests {
  private func script(_ old: [User], _ new: [User]) throws -> String {
    var (before, after) = (
      RowExport(formats: [.sqlDifference], options: RowOptions(scratch: "/tmp")),
      RowExport(formats: [.sqlDifference], options: RowOptions(scratch: "/tmp"))
    )
    try before.receive(Tables.users, old)
    try after.receive(Tables.users, new)
    after.before = before
    var out = ByteWriter()
    try after.write(
      .sqlDifference, of: Galaxy(name: "g", source: .rows), table: nil, to: &out)
    return String(decoding: out.takeBytes(), as: UTF8.self)
  }

  private func user(_ number: Int, _ name: String) -> User {
    User(
      id: Identifier(high: UInt64(number), low: 1), username: name, createdAt: .defaultEpoch,
      updatedAt: .defaultEpoch)
  }

  @Test func rowsThatStayAreNotInTheScript() throws {
    let stays = user(1, "stays")
    let text = try script([stays, user(2, "old")], [stays, user(2, "new"), user(3, "added")])
    #expect(text.hasPrefix("-- Galaxy") && text.hasSuffix("\nCOMMIT;\n"))
    #expect(text.contains("COPY warpwright_new_users"))
    #expect(text.contains("\told\tnew\n"))
    // Rows of catalogs are looked for by their names.
    #expect(text.contains("CREATE TEMPORARY TABLE warpwright_known_users"))
    let checks = try #require(text.firstRange(of: "FOR UPDATE OF t;")).lowerBound
    #expect(checks < (try #require(text.firstRange(of: "INSERT INTO users"))).lowerBound)
  }

  @Test func withoutAnyDifferenceTheScriptChangesNothing() throws {
    let text = try script([user(1, "stays")], [user(1, "stays")])
    #expect(!text.contains("users") && text.contains("BEGIN;"))
  }
}
