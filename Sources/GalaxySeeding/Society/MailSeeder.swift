import Determinism
import GalaxyModel

/// Seeds mail between players, day by day: threads of one message, or of a message and its reply.
struct MailSeeder {
  let context: PopulationContext
  /// The moderator of a flagged message; without one, no message is flagged.
  let administrator: User?

  private enum Kind { case direct, team, system }

  private static let subjects = ["Cargo", "Route", "Meeting point", "Repairs", "Escort"]
  private static let lines = [
    "Prices at the next station look better today.", "Can you cover the gate for an hour?",
    "I have room in the hold for the way back.", "The short way is open again.",
    "Let us meet at the station at shift change.",
  ]
  private static let replies = [
    "Understood, I am on my way.", "Not today, the hull is in the yard.", "Fine with me.",
    "Thanks for telling me.",
  ]
  private static let notices = [
    "Docking fees are due at the end of the week.", "Your insurance papers are in order.",
    "Patrol schedules have changed in this sector.",
  ]

  // Two of three messages form a thread of two; the third is a thread of its own.
  private var pairs: Int { context.counts.messages / 3 }
  private var threads: Int { context.counts.messages - pairs }

  /// Index of the thread whose first message is flagged: the middle one.
  private var flagged: Int { threads / 2 }

  /// Returns the messages of one day by ordinal.
  func messages(_ day: Int, pilots: [Pilot], crews: [Crew]) -> [Message] {
    guard pilots.count > 1 else { return [] }
    var rows: [Message] = []
    let range = context.days.range(day, of: threads)
    for thread in range {
      var stream = context.stream(.messages, "\(thread + 1)")
      let isPair = isOne(thread, of: pairs, in: threads)
      let kind = kind(thread, isPair: isPair, hasTeams: !crews.isEmpty)
      let sent = context.days.moment(day, thread - range.lowerBound, of: range.count)
      let root = root(
        day: day, ordinal: rows.count + 1, kind: kind, sent: sent, thread: thread, pilots: pilots,
        crews: crews, &stream)
      rows.append(root.row)
      guard isPair else { continue }
      rows.append(
        reply(
          to: root.row, by: root.answerer, day: day, ordinal: rows.count + 1,
          sent: min(sent.adding(seconds: stream.int(in: 60...3000)), context.days.end(day)), &stream
        ))
    }
    return rows
  }

  // Number of the first `index` items that belong to `part` of `whole`, evenly distributed.
  private func passed(_ index: Int, _ part: Int, _ whole: Int) -> Int {
    whole == 0 ? 0 : index * part / whole
  }

  private func isOne(_ index: Int, of part: Int, in whole: Int) -> Bool {
    passed(index + 1, part, whole) > passed(index, part, whole)
  }

  // A tenth of all messages are notices, which have no replies; 35 of 100 are sent to teams, two
  // thirds of these in threads of two.
  private func kind(_ thread: Int, isPair: Bool, hasTeams: Bool) -> Kind {
    let toTeams = (35 * context.counts.messages + 50) / 100
    let teamPairs = toTeams / 3
    let pair = passed(thread, pairs, threads)
    if isPair { return hasTeams && isOne(pair, of: teamPairs, in: pairs) ? .team : .direct }
    let alone = threads - pairs
    let notices = min(alone, (context.counts.messages + 5) / 10)
    if isOne(thread - pair, of: notices, in: alone) { return .system }
    let mail = thread - pair - passed(thread - pair, notices, alone)
    let isTeam = isOne(mail, of: toTeams - 2 * teamPairs, in: alone - notices)
    return hasTeams && isTeam ? .team : .direct
  }

  private func root(
    day: Int, ordinal: Int, kind: Kind, sent: Timestamp, thread: Int, pilots: [Pilot],
    crews: [Crew], _ stream: inout RandomStream
  ) -> (row: Message, answerer: Pilot) {
    let id = context.id("messages", "\(day + 1)/\(ordinal)")
    let sender: Pilot
    let answerer: Pilot
    var team: Identifier?
    if kind == .team {
      let crew = stream.pick(from: crews)
      let place = stream.index(below: crew.members.count)
      sender = pilots[crew.members[place]]
      answerer = pilots[crew.members[(place + 1) % crew.members.count]]
      team = crew.team.id
    } else {
      let first = stream.index(below: pilots.count)
      let other = (first + 1 + stream.index(below: pilots.count - 1)) % pilots.count
      sender = pilots[first]
      answerer = pilots[other]
    }
    let text = stream.pick(from: kind == .system ? MailSeeder.notices : MailSeeder.lines)
    var row = Message(id: id, senderID: sender.player.id, content: text, sentAt: sent)
    row.teamID = team
    row.recipientID = team == nil ? answerer.player.id : nil
    row.subject = kind == .system ? "Notice" : stream.pick(from: MailSeeder.subjects)
    row.threadID = id
    row.messageType = kind == .system ? .system : kind == .team ? .team : .player
    row.priority = [.low, .normal, .high, .urgent][stream.weightedIndex([1, 7, 2, 1])]
    let read = sent.adding(seconds: stream.int(in: 60...40_000))
    if team == nil, read < context.epoch { row.readAt = read }
    if thread == flagged, let administrator {
      row.flagged = true
      row.flaggedReason = "reported by a reader"
      row.moderatedAt = min(sent.adding(seconds: 3600), context.epoch)
      row.moderatedBy = administrator.id
      row.moderationStatus = .deleted
    }
    return (row, answerer)
  }

  private func reply(
    to first: Message, by answerer: Pilot, day: Int, ordinal: Int, sent: Timestamp,
    _ stream: inout RandomStream
  ) -> Message {
    var row = Message(
      id: context.id("messages", "\(day + 1)/\(ordinal)"), senderID: answerer.player.id,
      content: stream.pick(from: MailSeeder.replies),
      sentAt: max(sent, first.sentAt.adding(seconds: 1)))
    row.teamID = first.teamID
    row.recipientID = first.teamID == nil ? first.senderID : nil
    row.subject = first.subject.map { "Re: " + $0 }
    row.threadID = first.threadID
    row.replyToID = first.id
    row.messageType = first.messageType
    let read = row.sentAt.adding(seconds: stream.int(in: 60...40_000))
    if row.teamID == nil, read < context.epoch { row.readAt = read }
    return row
  }
}
