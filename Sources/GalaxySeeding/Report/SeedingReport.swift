public import GalaxyModel

/// What was seeded: rows by table, and what was left out and why.
public struct SeedingReport: Sendable, Equatable {
  /// Something that was asked for and is not there.
  public struct Omission: Sendable, Equatable {
    /// Table or group.
    public var subject: String
    public var reason: String

    public init(_ subject: String, _ reason: String) {
      self.subject = subject
      self.reason = reason
    }
  }

  /// Rows by the place of their table in `GalaxySchema.tables`.
  public internal(set) var rowCounts: [Int]
  /// In the order in which they came about; each stands once.
  public private(set) var omissions: [Omission] = []

  /// What is not as the settings ask for.
  public internal(set) var warnings: [GenerationWarning] = []

  init(tableCount: Int) { rowCounts = [Int](repeating: 0, count: tableCount) }

  /// Rows of all tables.
  public var rowTotal: Int { rowCounts.reduce(0, +) }

  /// Notes that something was left out. O(omissions).
  mutating func omit(_ subject: String, _ reason: String) {
    let omission = Omission(subject, reason)
    if !omissions.contains(omission) { omissions.append(omission) }
  }
}
