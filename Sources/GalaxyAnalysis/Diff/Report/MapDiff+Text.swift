import GalaxyModel

extension MapDiff {
  /// Returns the differences as lines of text, `+` for what is new, `-` for what is gone, and `~` for
  /// what changed.
  ///
  /// - Parameter listsAll: Whether to list all keys of rows.
  /// - Returns: The lines, without line ends.
  /// - Complexity: O(differences).
  public func lines(listsAll: Bool = false) -> [String] {
    var lines = settings.map { "~ setting \($0.line)" }
    lines += removedRegions.map { "- region \($0)" } + addedRegions.map { "+ region \($0)" }
    for region in regions where !region.isEqual {
      if a.galaxy.regions.count > 1 { lines.append("region \(region.name):") }
      lines += self.lines(region)
    }
    for gate in gates {
      let ends = gate.ends.joined(separator: " and ")
      lines.append(([gate.kind.mark, "gate", ends] + gate.details).joined(separator: " "))
    }
    for table in rows {
      let keys = listsAll ? table.keys : Array(table.keys.prefix(MapDiff.keyCount))
      let more = keys.count < table.keys.count ? ", …" : ""
      lines.append(
        "~ rows \(table.table): \(table.added.count) added, \(table.removed.count) removed, "
          + "\(table.changed.count) changed: " + keys.joined(separator: ", ") + more)
    }
    return lines
  }

  private func lines(_ region: RegionDiff) -> [String] {
    var lines: [String] = []
    if let title = region.title { lines.append("~ region \(title.line)") }
    lines += region.counts.map { "~ \($0.line)" }
    let words = ChangeWords(diff: region, sides: (a, b))
    lines += region.changes.map { words.line($0) }
    if !region.matching.isBalanced || (region.matching.leavesUnmatched && !region.isEqual) {
      let unmatched = region.matching.unmatched
      lines.append("~ sectors without a match: \(unmatched.a) → \(unmatched.b)")
    }
    for figure in region.figures {
      lines.append("~ figure \(figure.path) \(figure.a.words) → \(figure.b.words)" + figure.ends)
    }
    return lines
  }

  /// One line for each level that was compared: how many subjects were added, removed and changed.
  ///
  /// - Complexity: O(differences).
  public var statistics: [String] {
    let rows: [[String]] = DiffLevel.allCases.filter(options.levels.contains).map { level in
      var counts = (added: 0, removed: 0, changed: 0)
      switch level {
      case .settings: counts.changed = settings.count
      case .counts:
        counts = (addedRegions.count, removedRegions.count, 0)
        counts.changed = regions.reduce(0) { $0 + $1.counts.count + ($1.title == nil ? 0 : 1) }
      case .figures: counts.changed = regions.reduce(0) { $0 + $1.figures.count }
      case .rows:
        for table in self.rows {
          counts.added += table.added.count
          counts.removed += table.removed.count
          counts.changed += table.changed.count
        }
      default:
        let kinds =
          regions.flatMap { $0.changes.filter { $0.subject.level == level }.map(\.kind) }
          + (level == .tunnels ? gates.map(\.kind) : [])
        counts.added = kinds.count { $0 == .added }
        counts.removed = kinds.count { $0 == .removed }
        counts.changed = kinds.count - counts.added - counts.removed
      }
      return [level.rawValue, "+\(counts.added)", "-\(counts.removed)", "~\(counts.changed)"]
    }
    return TextTable(rows: rows).lines
  }
}

extension ChangeWords {
  /// A change as a line of text.
  func line(_ change: MapChange) -> String {
    var line = change.kind.mark + " " + change.subject.rawValue + " " + subject(change)
    switch change.kind {
    case .added, .removed:
      for fact in facts(change) where !fact.isEmpty { line += " " + fact }
    case .changed, .renamed, .moved:
      if let a = change.directionA, let b = change.directionB, a != b {
        line += " \(a.rawValue) → \(b.rawValue)"
      }
      for (index, field) in change.fields.enumerated() {
        line += index == 0 ? " " : ", "
        field.append(to: &line)
      }
    }
    return line
  }

  private func subject(_ change: MapChange) -> String {
    let numbers = numbers(change)
    switch change.subject {
    case .sector, .station: return "\(numbers[0])"
    case .planet: return "\(numbers[0])/\(position(change))"
    case .warp, .tunnel:
      let isTwoWay = [change.directionA, change.directionB].allSatisfy { $0 ?? .twoWay == .twoWay }
      return numbers.map { "\($0)" }.joined(separator: isTwoWay ? "-" : ">")
    case .cluster: return "\(cluster(change).ordinal)"
    case .zone: return change.a.map { diff.a.zones[$0].name } ?? diff.b.zones[change.b ?? 0].name
    case .formation:
      let places = [change.a, change.b].compactMap { $0.map { "#\($0 + 1)" } }
      return places.first.map { "\($0) \(formation(change).type.rawValue)" } ?? ""
    }
  }

  private func facts(_ change: MapChange) -> [String] {
    switch change.subject {
    case .warp, .tunnel:
      return (change.directionA ?? change.directionB) == .latent ? ["latent"] : []
    case .formation:
      let numbers = numbers(change)
      return [
        "anchor \(numbers[0])",
        "interior \(FieldValue.integers(numbers.dropFirst().sorted()).words)",
        "\"\(formation(change).name)\"",
      ]
    case .station:
      let number = station(change).stationClass?.number
      return [number.map { "class \($0)" } ?? "", "\"\(station(change).name)\""]
    case .planet: return [planet(change).type, "\"\(planet(change).name)\""]
    case .cluster: return [cluster(change).type.rawValue, "\"\(cluster(change).name)\""]
    case .sector, .zone: return []
    }
  }
}

extension FieldChange {
  /// The field and both values.
  var line: String {
    var line = ""
    append(to: &line)
    return line
  }

  /// Appends the field and both values.
  func append(to line: inout String) {
    let quote = key == "name" ? "\"" : ""
    line += key
    line += " " + quote
    a.append(to: &line)
    line += quote + " → " + quote
    b.append(to: &line)
    line += quote
  }
}

extension GateChange {
  fileprivate var details: [String] {
    guard let a = directionA, let b = directionB else { return [] }
    return (a == b ? [] : ["\(a.rawValue) → \(b.rawValue)"])
      + [fields.map(\.line).joined(separator: ", ")].filter { !$0.isEmpty }
  }
}

extension FigureChange {
  /// What a list gained and lost.
  fileprivate var ends: String {
    func list(_ word: String, _ values: [FieldValue]) -> String {
      values.isEmpty ? "" : "; \(word) " + values.map(\.words).joined(separator: ", ")
    }
    return list("new", born) + list("gone", gone)
  }
}

extension FieldValue {
  /// The value in a line of text.
  var words: String {
    var line = ""
    append(to: &line)
    return line
  }

  /// Appends the value to a line of text.
  func append(to line: inout String) {
    switch self {
    case .null: line += "none"
    case .boolean(let value): line += value ? "true" : "false"
    case .integer(let value): line += String(value)
    case .number(let value): line += value.description
    case .text(let value): line += value
    case .identifier, .timestamp: line += textValue ?? ""
    case .list(let values):
      line += "["
      for (index, value) in values.enumerated() {
        if index > 0 { line += ", " }
        value.append(to: &line)
      }
      line += "]"
    case .object(let members):
      line += "{" + members.map { "\($0.key): \($0.value.words)" }.joined(separator: ", ") + "}"
    }
  }
}

extension MapDiff {
  /// Returns one change as a line of text.
  ///
  /// - Parameters:
  ///   - change: The change.
  ///   - region: The region that it is one of.
  /// - Returns: The line.
  public func line(_ change: MapChange, in region: RegionDiff) -> String {
    ChangeWords(diff: region, sides: (a, b)).line(change)
  }
}
