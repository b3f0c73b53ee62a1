import GalaxyModel

extension NPCActivity {
  /// The activity as schedules name it.
  fileprivate var slug: FieldValue { NPCActivity.slugs[self] ?? .null }

  private static let slugs = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, FieldValue.text($0.rawValue.lowercased())) })
}

/// A day of three shifts of eight hours: at work, off work, asleep.
struct DaySchedule {
  /// 0 for those at work at the epoch, 1 for those off work, 2 for those asleep.
  let phase: Int
  /// Block of the day that the epoch lies in, 0 to 2.
  private let current: Int

  init(index: Int, epoch: Timestamp) {
    phase = index % 3
    let day: Int64 = 86_400
    current = Int(((epoch.seconds % day + day) % day) / 28_800)
  }

  /// The schedule as the column holds it.
  ///
  /// - Parameters:
  ///   - work: global sector ids where work is done, in order.
  ///   - home: global sector id of the bed.
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
