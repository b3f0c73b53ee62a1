import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("MailSeeder: threads, teams and one flagged message")
struct MailSeederTests {
  private func people(_ players: Int) -> SketchedPeople {
    var people = SketchedPeople(
      [Sketch.region(60, Sketch.cycle(60), fedspace: 3)], Sketch.context(), players: players)
    people.formTeams()
    return people
  }

  private func messages(_ people: SketchedPeople, _ administrator: User?) -> [Message] {
    let seeder = MailSeeder(context: people.context, administrator: administrator)
    return (0..<7).flatMap { seeder.messages($0, pilots: people.pilots, crews: people.crews) }
  }

  @Test func numbersAreShares() {
    for players in [24, 40, 100] {
      let people = people(players)
      let rows = messages(people, people.context.administrator)
      let total = 3 * players
      #expect(rows.count == total, "\(players)")
      #expect(rows.count { $0.replyToID != nil } == total / 3, "\(players)")
      #expect(rows.count { $0.messageType == .system } == (total + 5) / 10, "\(players)")
      #expect(rows.count { $0.messageType == .team } == (35 * total + 50) / 100, "\(players)")
      #expect(rows.count { $0.flagged } == 1, "\(players)")
    }
  }

  @Test func recipientsAndRepliesFit() {
    let people = people(48)
    let rows = messages(people, nil)
    #expect(!rows.contains { $0.flagged })
    var byID: [Identifier: Message] = [:]
    for row in rows { byID[row.id] = row }
    #expect(byID.count == rows.count)
    for row in rows {
      #expect((row.recipientID == nil) != (row.teamID == nil))
      #expect(row.recipientID != row.senderID)
      if let team = row.teamID {
        let crew = people.crews.first { $0.team.id == team }
        let members = crew?.members.map { people.pilots[$0].player.id } ?? []
        #expect(members.contains(row.senderID))
      }
      if let read = row.readAt { #expect(read > row.sentAt && read < people.context.epoch) }
      guard let first = row.replyToID.flatMap({ byID[$0] }) else { continue }
      #expect(row.threadID == first.threadID && row.sentAt > first.sentAt)
      #expect(first.messageType != .system && row.teamID == first.teamID)
    }
  }
}
