public import GalaxyModel

/// What values a setting takes.
public enum SettingKind: Sendable, Equatable {
  /// An integer in a range.
  case integer(ClosedRange<Int>)
  /// One of a list of words.
  case choice([String])
  /// Free text of 1…`maximum` characters, at least one of them visible, without control characters.
  case text(maximum: Int)
  /// `true` or `false`.
  case boolean
  /// A moment of UTC, `YYYY-MM-DDTHH:MM:SSZ`.
  case time

  /// The range in words, for lists and messages.
  public var summary: String {
    switch self {
    case .integer(let range): "\(range.lowerBound)…\(range.upperBound)"
    case .choice(let words): words.joined(separator: ", ")
    case .text(let maximum): "1…\(maximum) characters, at least one of them visible"
    case .boolean: "true, false"
    case .time:
      "UTC time of the years \(SettingKind.years.lowerBound)…\(SettingKind.years.upperBound), such "
        + "as 2026-01-01T00:00:00Z"
    }
  }

  /// Years of moments: rows tell of years before and after, and all are written with four digits.
  static let years: ClosedRange<Int64> = 10...9990
}

/// One setting of the generator: the single place that says its name, range, default and meaning.
public struct SettingDefinition: Sendable {
  /// Dotted name, as in `--set` and recipe files.
  public let key: String
  public let kind: SettingKind
  /// Value when nothing is said; `nil` where a rule decides (by preset, region type or profile).
  public let defaultValue: SettingValue?
  /// What it does, in one line; for a rule-given default also the rule.
  public let summary: String
}

/// A value that a setting can have.
public enum SettingValue: Sendable, Equatable, CustomStringConvertible {
  case integer(Int)
  case text(String)
  case boolean(Bool)

  public var description: String {
    switch self {
    case .integer(let value): String(value)
    case .text(let value): value
    case .boolean(let value): value ? "true" : "false"
    }
  }

  /// The value as it stands in `galaxy.json` and in manifests.
  public var fieldValue: FieldValue {
    switch self {
    case .integer(let value): .int(value)
    case .text(let value): .text(value)
    case .boolean(let value): .boolean(value)
    }
  }
}

/// Why a setting was refused: what was given, what is allowed, and what may have been meant.
public struct SettingFailure: Error, Equatable, CustomStringConvertible {
  public enum Reason: Sendable, Equatable {
    case unknownKey(nearest: String?)
    case outOfRange(allowed: String)
    case notApplicable(String)
    /// Each value is legal, but not both.
    case conflict(with: String, why: String)
  }
  public let key: String
  public let value: String
  public let reason: Reason

  public init(key: String, value: String, reason: Reason) {
    self.key = key
    self.value = value
    self.reason = reason
  }

  /// Whether each value is legal by itself.
  public var isConflict: Bool {
    if case .conflict = reason { true } else { false }
  }

  public var description: String {
    switch reason {
    case .unknownKey(let nearest):
      "there is no setting '\(key)'" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
        + " ('warpwright settings' lists them all)"
    case .outOfRange(let allowed):
      "'\(value)' is not a value of the setting \(key); allowed: \(allowed)"
    case .notApplicable(let why):
      "the setting \(key) cannot be '\(value)' here: \(why)"
    case .conflict(let other, let why):
      "the settings \(key)=\(value) and \(other) conflict: \(why)"
    }
  }
}
