public import GalaxyModel

extension Verification {
  /// The JSON document, with its members in the order in which they are written.
  public var fieldValue: FieldValue {
    .object([
      FieldValue.Member("schema", .text("warpwright.verify")),
      FieldValue.Member("version", .integer(1)),
      FieldValue.Member("checked", .list(checked.map { .text($0) })),
      FieldValue.Member("failures", .list(failures.map(\.fieldValue))),
    ])
  }

  /// The report for a terminal: a line for each failure and a summary.
  public var lines: [String] {
    guard !isClean else { return ["\(counted(checked.count, "invariant")) checked, all hold"] }
    let broken = Set(failures.map(\.id)).count
    let columns = TextTable(
      rows: failures.map { failure in
        let list = failure.witnesses.isEmpty ? "" : ": " + failure.witnesses.joined(separator: ", ")
        return [failure.id, failure.scope, failure.message + list]
      })
    return columns.lines + [
      "\(counted(checked.count, "invariant")) checked, \(broken) broken"
    ]
  }
}
