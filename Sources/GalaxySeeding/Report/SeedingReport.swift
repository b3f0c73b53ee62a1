public import GalaxyModel

/// The numbers of seeded rows by table, and what was left out and why.
public struct SeedingReport: Sendable, Equatable {
  /// Something that was requested but left out.
  public struct Omission: Sendable, Equatable {
    /// Name of the table or group.
    public var subject: String
    /// Reason, a phrase for the user.
    public var reason: String

    /// Creates an omission.
    public init(_ subject: String, _ reason: String) {
      self.subject = subject
      self.reason = reason
    }
  }

  /// Numbers of rows in the order of `GalaxySchema.tables`.
  public internal(set) var rowCounts: [Int]
  /// What was left out, without duplicates, in the order of detection.
  public private(set) var omissions: [Omission] = []

  /// Deviations from the settings.
  public internal(set) var warnings: [GenerationWarning] = []

  init(tableCount: Int) { rowCounts = [Int](repeating: 0, count: tableCount) }

  /// The number of rows of all tables.
  public var rowTotal: Int { rowCounts.reduce(0, +) }

  /// Notes that something was left out.
  ///
  /// - Complexity: O(omissions).
  mutating func omit(_ subject: String, _ reason: String) {
    let omission = Omission(subject, reason)
    if !omissions.contains(omission) { omissions.append(omission) }
  }
}
