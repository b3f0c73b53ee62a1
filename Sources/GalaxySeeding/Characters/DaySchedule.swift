import GalaxyModel

extension NPCActivity {
  /// The activity as written in schedules.
  fileprivate var slug: FieldValue { NPCActivity.slugs[self] ?? .null }

  private static let slugs = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, FieldValue.text($0.rawValue.lowercased())) })
}

/// A day of three shifts of eight hours: work, leisure, sleep.
struct DaySchedule {
  /// Present shift: 0 for work, 1 for leisure, 2 for sleep.
  let phase: Int
  /// Block of the day that contains the epoch, 0…2.
  private let current: Int

  init(index: Int, epoch: Timestamp) {
    phase = index % 3
    let day: Int64 = 86_400
    current = Int(((epoch.seconds % day + day) % day) / 28_800)
  }

  /// Returns the schedule in the form of its column.
  ///
  /// - Parameters:
  ///   - kind: Kind of the character.
  ///   - work: Galaxy-wide IDs of the sectors where it works, in order.
  ///   - home: Galaxy-wide ID of the sector where it sleeps.
  ///   - tradeRoute: Its trade route, if it is a trader.
  /// - Returns: The value of the column.
  func cell(
    _ kind: CharacterKind, work: [Int], home: Int, tradeRoute: FieldValue? = nil
  ) -> FieldValue {
    let activities = kind.activities
    let blocks = (0..<3).map { block in
      let shift = (phase + block - current + 3) % 3
      let isWork = shift == 0
      let sectors = isWork ? work : [home]
      return FieldValue.object([
        "activity": activities[shift].slug, "end_minute": .int(480 * (block + 1)),
        "location_ref": .object([
          "minutes_per_sector": .int(isWork && work.count > 1 ? kind.minutesPerSector : 480),
          "sectors": .list(sectors.map { .int($0) }),
        ]),
        "location_type": .text(isWork ? work.count > 1 ? "route" : "sector" : "lodging"),
        "start_minute": .int(480 * block),
      ])
    }
    var members = [
      FieldValue.Member("blocks", .list(blocks)),
      FieldValue.Member("shift_offset_hours", .int(8 * phase)),
      FieldValue.Member("timezone", .text("utc")),
    ]
    if let tradeRoute { members.append(FieldValue.Member("trade_route", tradeRoute)) }
    return .object(members)
  }
}
