public import GalaxyModel

extension Verification {
  /// The JSON document, with its members in the order in which they are written.
  public var fieldValue: FieldValue {
    let waived = self.waived
    return .object(
      [
        FieldValue.Member("schema", .text("warpwright.verify")),
        FieldValue.Member("version", .integer(1)),
        FieldValue.Member("checked", .list(checked.map { .text($0) })),
        FieldValue.Member("failures", .list(failures.map(\.fieldValue))),
      ] + (hasWaivers ? [.init("waived", .list(waived.map(\.fieldValue)))] : []))
  }

  /// The report for a terminal: a line for each failure and a summary.
  public var lines: [String] {
    let accepted = waived.map { "accepted: \($0.line)" }
    guard !isClean else {
      return accepted + ["\(counted(checked.count, "invariant")) checked, all hold"]
    }
    let broken = Set(failures.map(\.id)).count
    let columns = TextTable(
      rows: failures.map { failure in
        let list = failure.witnesses.isEmpty ? "" : ": " + failure.witnesses.joined(separator: ", ")
        return [failure.id, failure.scope, failure.message + list]
      })
    return accepted + columns.lines + [
      "\(counted(checked.count, "invariant")) checked, \(broken) broken"
    ]
  }
}
