public import GalaxyModel

/// One violation of an invariant by a map.
public struct Violation: Sendable, Equatable {
  /// The violated invariant, such as `INV-23`.
  public var id: String
  /// The name of the region, or `galaxy`.
  public var scope: String
  /// What is wrong, with the number of cases; one sentence without a period.
  public var message: String
  /// Sectors, links, or rows by name and sector: the first `witnessLimit` different cases.
  public var witnesses: [String]
  /// The keys of the rows that the witnesses are, in the same order; empty if they are no rows.
  public var rows: [String]

  /// The maximum number of listed witnesses.
  ///
  /// The message has the number of all cases.
  public static let witnessLimit = 20

  /// Creates a violation.
  public init(
    id: String, scope: String, message: String, witnesses: [String] = [], rows: [String] = []
  ) {
    self.id = id
    self.scope = scope
    self.message = message
    self.witnesses = witnesses
    self.rows = rows
  }

  /// One line for a terminal or a log.
  public var line: String {
    let list = witnesses.isEmpty ? "" : ": " + witnesses.joined(separator: ", ")
    return "\(id)  \(scope)  \(message)\(list)"
  }

  /// The JSON form, `{"id", "scope", "message", "witnesses", "rows"}`; `rows` only if there are.
  public var fieldValue: FieldValue {
    let keys = rows.isEmpty ? [] : [FieldValue.Member("rows", .list(rows.map { .text($0) }))]
    return .object(
      [
        FieldValue.Member("id", .text(id)), FieldValue.Member("scope", .text(scope)),
        FieldValue.Member("message", .text(message)),
        FieldValue.Member("witnesses", .list(witnesses.map { .text($0) })),
      ] + keys)
  }
}
