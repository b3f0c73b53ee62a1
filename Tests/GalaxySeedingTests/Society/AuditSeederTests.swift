import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("AuditSeeder: actors, addresses and one moderation")
struct AuditSeederTests {
  @Test func rowsNameTheirActor() throws {
    var people = SketchedPeople(
      [Sketch.region(60, Sketch.cycle(60), fedspace: 3)], Sketch.context())
    people.formTeams()
    let administrator = people.context.administrator
    let audit = AuditSeeder(context: people.context, administrator: administrator)
    var flagged = Message(
      id: Sketch.id(5), senderID: people.pilots[0].player.id, content: "",
      sentAt: people.context.days.start(3))
    flagged.flagged = true
    flagged.moderatedAt = people.context.days.start(3).adding(seconds: 3600)
    flagged.moderatedBy = administrator.id
    let rows = (0..<7).flatMap {
      audit.rows(
        $0, pilots: people.pilots, crews: people.crews, flagged: $0 == 3 ? flagged : nil)
    }
    #expect(rows.count == 60)
    #expect(rows.count { $0.action == "message_moderation" } == 1)
    #expect(rows.map(\.timestamp) == rows.map(\.timestamp).sorted())
    let users = Set(people.pilots.map(\.user.id))
    for row in rows {
      let isAdministrator = row.userID == administrator.id
      #expect(row.userType == (isAdministrator ? .admin : .player))
      #expect(isAdministrator || row.userID.map(users.contains) == true)
      let networks = ["192.0.2.", "198.51.100.", "203.0.113.", "2001:db8::"]
      #expect(networks.contains { row.clientIP.hasPrefix($0) })
      #expect(row.userAgent == "seed/1")
    }
    #expect(
      Set(rows.map(\.action)) == [
        "login", "team_update", "admin_view", "message_moderation",
      ])
  }
}
