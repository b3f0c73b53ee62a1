/// Why an edit cannot be made.
public struct EditObstacle: Error, Sendable, Equatable {
  /// What kind of obstacle it is.
  public enum Kind: Sendable, Equatable {
    /// The map or a rule does not allow it.
    case refused
    /// What must hold before does not.
    case unmet
  }

  /// What kind of obstacle it is.
  public let kind: Kind
  /// Why, without the edit.
  public let reason: String

  /// Creates an obstacle.
  ///
  /// - Parameters:
  ///   - kind: What kind of obstacle it is.
  ///   - reason: Why, without the edit.
  public init(kind: Kind, reason: String) { (self.kind, self.reason) = (kind, reason) }

  /// A refusal.
  package static func refused(_ reason: String) -> EditObstacle {
    EditObstacle(kind: .refused, reason: reason)
  }
}
