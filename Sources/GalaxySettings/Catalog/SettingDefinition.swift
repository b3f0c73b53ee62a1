/// What users see of a setting: its key, the values it takes, its default, and its meaning.
public struct SettingDefinition: Sendable {
  /// Dotted name, as in `--set` and recipe files.
  public let key: String
  /// The values it takes.
  public let kind: SettingKind
  /// The value if the setting is not given; nil if a rule or the generator decides.
  public let defaultValue: SettingValue?
  /// What it does, in one line; where a rule decides the default, also the rule.
  public let summary: String

  /// The first part of the key, which settings about the same subject share.
  public var group: String { String(key.prefix { $0 != "." }) }
}

extension SettingDefinition: Equatable {
  /// Compares two definitions by their keys, which are unique.
  ///
  /// - Parameters:
  ///   - left: A definition.
  ///   - right: Another definition.
  /// - Returns: Whether both define the same setting.
  public static func == (left: SettingDefinition, right: SettingDefinition) -> Bool {
    left.key == right.key
  }
}
