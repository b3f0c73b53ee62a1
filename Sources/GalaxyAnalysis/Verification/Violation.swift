public import GalaxyModel

/// One way in which a map breaks an invariant.
public struct Violation: Sendable, Equatable {
  /// Invariant it breaks, such as `INV-23`.
  public var id: String
  /// The name of the region, or `galaxy`.
  public var scope: String
  /// What is wrong, with the number of cases; one sentence without a full stop.
  public var message: String
  /// Sector numbers, pairs of them, or row keys: the first `witnessLimit` cases.
  public var witnesses: [String]

  /// How many witnesses a violation lists at most. The message tells how many there are.
  public static let witnessLimit = 20

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
