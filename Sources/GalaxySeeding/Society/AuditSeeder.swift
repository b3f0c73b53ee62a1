import Determinism
import GalaxyModel

/// Seeds the log of requests: logins of players, changes of teams, and actions of the
/// administrator.
struct AuditSeeder {
  let context: PopulationContext
  let administrator: User?

  private static let networks = ["192.0.2.", "198.51.100.", "203.0.113."]

  /// Returns the rows of one day by ordinal.
  ///
  /// - Parameters:
  ///   - day: Day, from 0.
  ///   - pilots: All pilots.
  ///   - crews: All teams.
  ///   - flagged: The message that was removed, if it is of this day.
  /// - Returns: The rows.
  func rows(_ day: Int, pilots: [Pilot], crews: [Crew], flagged: Message?) -> [AuditLog] {
    guard !pilots.isEmpty else { return [] }
    let range = context.days.range(day, of: context.counts.auditLogs)
    var isFlaggedDue = flagged != nil
    return range.map { number in
      var stream = context.stream(.auditLogs, "\(number + 1)")
      let place = number - range.lowerBound
      let time = context.days.moment(day, place, of: range.count)
      let id = context.id("audit_logs", "\(day + 1)/\(place + 1)")
      if isFlaggedDue, let flagged, let moderated = flagged.moderatedAt,
        moderated <= time || place == range.count - 1
      {
        isFlaggedDue = false
        return moderation(id, max(moderated, context.days.start(day)), flagged, &stream)
      }
      if let administrator, number % 10 == 9 { return view(id, time, administrator, &stream) }
      if number % 6 == 5, !crews.isEmpty {
        return teamChange(id, time, crews, pilots, &stream)
      }
      return login(id, time, stream.pick(from: pilots), &stream)
    }
  }

  private func row(
    _ id: Identifier, _ time: Timestamp, _ method: String, _ path: String, user: Identifier,
    type: ActorType, action: String, _ stream: inout RandomStream
  ) -> AuditLog {
    let address =
      stream.chance(1, in: 8)
      ? "2001:db8::" + String(stream.int(in: 1...65_535), radix: 16)
      : stream.pick(from: AuditSeeder.networks) + "\(stream.int(in: 1...254))"
    var row = AuditLog(id: id, timestamp: time, method: method, path: path, clientIP: address)
    row.statusCode = 200
    row.durationMs = stream.int(in: 8...240)
    row.userID = user
    row.userType = type
    row.userAgent = "seed/1"
    row.action = action
    return row
  }

  private func login(
    _ id: Identifier, _ time: Timestamp, _ pilot: Pilot, _ stream: inout RandomStream
  ) -> AuditLog {
    var row = row(
      id, time, "POST", "/api/v1/auth/login", user: pilot.user.id, type: .player, action: "login",
      &stream)
    row.resourceType = "user"
    row.resourceID = pilot.user.id
    return row
  }

  private func teamChange(
    _ id: Identifier, _ time: Timestamp, _ crews: [Crew], _ pilots: [Pilot],
    _ stream: inout RandomStream
  ) -> AuditLog {
    let crew = stream.pick(from: crews)
    var row = row(
      id, time, "PATCH", "/api/v1/teams/\(crew.team.id)", user: pilots[crew.members[0]].user.id,
      type: .player, action: "team_update", &stream)
    row.resourceType = "team"
    row.resourceID = crew.team.id
    row.requestBody = .object(["recruitment_status": .text(crew.team.recruitmentStatus.rawValue)])
    return row
  }

  private func view(
    _ id: Identifier, _ time: Timestamp, _ administrator: User, _ stream: inout RandomStream
  ) -> AuditLog {
    let page = stream.pick(from: ["players", "economy", "combat", "regions"])
    return row(
      id, time, "GET", "/api/v1/admin/\(page)", user: administrator.id, type: .admin,
      action: "admin_view", &stream)
  }

  private func moderation(
    _ id: Identifier, _ time: Timestamp, _ message: Message, _ stream: inout RandomStream
  ) -> AuditLog {
    var row = row(
      id, min(time, context.epoch), "DELETE", "/api/v1/admin/messages/\(message.id)",
      user: message.moderatedBy ?? .none, type: .admin, action: "message_moderation", &stream)
    row.resourceType = "message"
    row.resourceID = message.id
    return row
  }
}
