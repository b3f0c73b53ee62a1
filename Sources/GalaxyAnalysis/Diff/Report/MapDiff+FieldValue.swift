import WarpMap
public import GalaxyModel

extension MapDiff {
  private typealias Member = FieldValue.Member

  /// Keys of rows that are listed for each table, unless all are.
  static let keyCount = 20

  /// Returns the JSON document.
  ///
  /// - Parameter listsAll: Whether to list all keys of rows, and the matching of sectors.
  /// - Returns: The document, with its members in the order in which they are written.
  /// - Complexity: O(differences), and O(sectors) to list a matching.
  public func fieldValue(listsAll: Bool = false) -> FieldValue {
    var members = [
      Member("schema", .text("warpwright.diff")), Member("version", .integer(1)),
      Member("equal", .boolean(isEqual)), Member("match", .text(options.match.rawValue)),
      Member("incomparable", .list(incomparable.map { .text($0.rawValue) })),
      Member("settings", .list(settings.map { $0.entry("key") })),
    ]
    var entries = regions.map { region($0, listsAll: listsAll) }
    for (names, side) in [(removedRegions, "a"), (addedRegions, "b")] {
      entries += names.map { .object([Member("region", .text($0)), Member("only", .text(side))]) }
    }
    members.append(Member("regions", .list(entries)))
    if !gates.isEmpty { members.append(Member("gates", gateSection)) }
    if options.levels.contains(.rows) {
      members.append(Member("rows", .object(rows.map { table($0, listsAll: listsAll) })))
    }
    return .object(members)
  }

  private func region(_ diff: RegionDiff, listsAll: Bool) -> FieldValue {
    var members = [Member("region", .text(diff.name))]
    if let title = diff.title { members.append(Member("name", .list([title.a, title.b]))) }
    if options.levels.contains(.counts) {
      members.append(Member("counts", .list(diff.counts.map { $0.entry("what") })))
    }
    let words = ChangeWords(diff: diff, sides: (a, b))
    for subject in MapChange.Subject.allCases where options.levels.contains(subject.level) {
      let changes = diff.changes.filter { $0.subject == subject }
      if subject == .zone, changes.isEmpty { continue }
      var section = MapChange.Kind.allCases.compactMap { kind -> Member? in
        let list = changes.filter { $0.kind == kind }
        if list.isEmpty, kind == .renamed || kind == .moved { return nil }
        return Member(kind.rawValue, .list(list.map(words.entry)))
      }
      if subject == .sector { section += matching(diff, listsAll: listsAll) }
      members.append(Member(subject.section, .object(section)))
    }
    if options.levels.contains(.figures) {
      members.append(Member("figures", .list(diff.figures.map(\.fieldValue))))
    }
    return .object(members)
  }

  private func matching(_ diff: RegionDiff, listsAll: Bool) -> [Member] {
    guard options.match != .number else { return [] }
    var members: [Member] = []
    if diff.matching.leavesUnmatched {
      let unmatched = diff.matching.unmatched
      members.append(Member("unmatched", .integers([unmatched.a, unmatched.b])))
    }
    guard listsAll else { return members }
    let pairs = diff.matching.toB.indices.compactMap { node in
      diff.matching.b(node).map {
        FieldValue.integers([diff.a.sectors.number(node), diff.b.sectors.number($0)])
      }
    }
    return members + [Member("matching", .list(pairs))]
  }

  private var gateSection: FieldValue {
    .object(
      [MapChange.Kind.added, .removed, .changed].map { kind in
        Member(
          kind.rawValue,
          .list(
            gates.filter { $0.kind == kind }.map { gate in
              let ends = gate.ends.map { FieldValue.text($0) }
              let direction = gate.directionA ?? gate.directionB
              guard kind == .changed, let a = gate.directionA, let b = gate.directionB else {
                return .list(ends + [.text(direction?.rawValue ?? "")])
              }
              return .object([
                Member("gate", .list(ends)), Member("a", .text(a.rawValue)),
                Member("b", .text(b.rawValue)),
                Member(
                  "fields", .object(gate.fields.map { Member($0.key, .list([$0.a, $0.b])) })),
              ])
            }))
      })
  }

  private func table(_ table: TableDifference, listsAll: Bool) -> Member {
    let keys = listsAll ? table.keys : Array(table.keys.prefix(MapDiff.keyCount))
    return Member(
      table.table,
      .object([
        Member("added", .int(table.added.count)), Member("removed", .int(table.removed.count)),
        Member("changed", .int(table.changed.count)), Member("keys", .list(keys.map { .text($0) })),
      ]))
  }
}

extension FieldChange {
  fileprivate func entry(_ name: String) -> FieldValue {
    .object([.init(name, .text(key)), .init("a", a), .init("b", b)])
  }
}

extension FigureChange {
  fileprivate var fieldValue: FieldValue {
    var members: [FieldValue.Member] = [
      .init("path", .text(path)), .init("a", a), .init("b", b),
    ]
    if !born.isEmpty || !gone.isEmpty {
      members += [.init("born", .list(born)), .init("gone", .list(gone))]
    }
    return .object(members)
  }
}
