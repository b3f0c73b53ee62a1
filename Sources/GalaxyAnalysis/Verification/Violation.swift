public import GalaxyModel

/// One violation of an invariant by a map.
public struct Violation: Sendable, Equatable {
  /// The violated invariant, such as `INV-23`.
  public var id: String
  /// The name of the region, or `galaxy`.
  public var scope: String
  /// What is wrong, with the number of cases; one sentence without a period.
  public var message: String
  /// Sector numbers, pairs of them, or row keys: the first `witnessLimit` cases.
  public var witnesses: [String]

  /// The maximum number of listed witnesses.
  ///
  /// The message has the number of all cases.
  public static let witnessLimit = 20

  /// Creates a violation.
  public init(id: String, scope: String, message: String, witnesses: [String] = []) {
    self.id = id
    self.scope = scope
    self.message = message
    self.witnesses = witnesses
  }

  /// One line for a terminal or a log.
  public var line: String {
    let list = witnesses.isEmpty ? "" : ": " + witnesses.joined(separator: ", ")
    return "\(id)  \(scope)  \(message)\(list)"
  }

  /// The JSON form, `{"id", "scope", "message", "witnesses"}`.
  public var fieldValue: FieldValue {
    .object([
      FieldValue.Member("id", .text(id)), FieldValue.Member("scope", .text(scope)),
      FieldValue.Member("message", .text(message)),
      FieldValue.Member("witnesses", .list(witnesses.map { .text($0) })),
    ])
  }
}
