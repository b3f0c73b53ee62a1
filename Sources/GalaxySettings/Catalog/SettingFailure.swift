import GalaxyModel
public import Platform

/// A setting that was rejected: what was given, what is allowed, and what may have been meant.
public struct SettingFailure: Error, Equatable, CustomStringConvertible {
  /// Why a setting was rejected.
  public enum Reason: Sendable, Equatable {
    /// There is no such setting; `nearest` is the key that was probably meant.
    case unknownKey(nearest: String?)
    /// The end of a key that these settings share.
    case ambiguousKey([String])
    /// The value is not one of those that the setting takes.
    case outOfRange(allowed: String)
    /// The preset does not have the setting, or not with this value.
    case notApplicable(String)
    /// Each value is valid, but not both together.
    case conflict(with: String, why: String)
  }

  /// Key of the setting, as it was given.
  public let key: String
  /// The value, as text.
  public let value: String
  /// Why it was rejected.
  public let reason: Reason

  /// Creates a failure.
  ///
  /// - Parameters:
  ///   - key: Key of the setting, as it was given.
  ///   - value: The value, as text.
  ///   - reason: Why it was rejected.
  public init(key: String, value: String, reason: Reason) {
    self.key = key
    self.value = value
    self.reason = reason
  }

  /// Whether each value is valid by itself.
  public var isConflict: Bool {
    if case .conflict = reason { true } else { false }
  }

  /// The failure in one line.
  public var description: String {
    switch reason {
    case .unknownKey(let nearest):
      "there is no setting '\(key)'\(suggestion(nearest)) ('warpwright settings' lists them all)"
    case .ambiguousKey(let keys):
      "the setting '\(key)' may be \(keys.joined(separator: " or "))"
    case .outOfRange(let allowed):
      "'\(value)' is not a value of the setting \(key); allowed: \(allowed)"
    case .notApplicable(let why): "the setting \(key) cannot be '\(value)' here: \(why)"
    case .conflict(let other, let why): "the settings \(key)=\(value) and \(other) conflict: \(why)"
    }
  }
}

extension SettingFailure: ReportableError {
  /// `badInput` for settings that conflict, else `usage`.
  public var exitStatus: ExitStatus { isConflict ? .badInput : .usage }
}
