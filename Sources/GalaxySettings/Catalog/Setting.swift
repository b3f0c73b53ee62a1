import GalaxyModel

/// A setting with the type of its value: a property of ``SettingCatalog``.
public struct Setting<Value: SettingConvertible>: Sendable {
  /// Key, range, default, and summary.
  public let definition: SettingDefinition
  /// Computes the value of a setting that is not given.
  let defaultRule: @Sendable (SettingValues) -> Value

  /// Dotted name, as in `--set` and recipe files.
  public var key: String { definition.key }

  // A fixed default is part of the definition; that of a rule is not.
  private init(_ key: String, _ kind: SettingKind, fixed value: Value, _ summary: String) {
    definition = SettingDefinition(
      key: key, kind: kind, defaultValue: value.settingValue, summary: summary)
    defaultRule = { _ in value }
  }

  private init(
    _ key: String, _ kind: SettingKind, rule: @escaping @Sendable (SettingValues) -> Value,
    _ summary: String
  ) {
    definition = SettingDefinition(key: key, kind: kind, defaultValue: nil, summary: summary)
    defaultRule = rule
  }
}

extension Setting: CatalogEntry {
  var definitions: [SettingDefinition] { [definition] }
}

extension Setting where Value == Int {
  /// The largest value in range.
  public var maximum: Int {
    guard case .integer(let range) = definition.kind else { return .max }
    return range.upperBound
  }

  /// Creates an integer setting with a fixed default.
  init(_ key: String, _ range: ClosedRange<Int>, default value: Int, _ summary: String) {
    self.init(key, .integer(range), fixed: value, summary)
  }

  /// Creates an integer setting whose default follows from other settings.
  init(
    _ key: String, _ range: ClosedRange<Int>, rule: @escaping @Sendable (SettingValues) -> Int,
    _ summary: String
  ) {
    self.init(key, .integer(range), rule: rule, summary)
  }
}

extension Setting where Value == Int? {
  /// Creates an integer setting without a default.
  init(_ key: String, _ range: ClosedRange<Int>, _ summary: String) {
    self.init(key, .integer(range), fixed: nil, summary)
  }
}

extension Setting where Value == Bool {
  /// Creates a setting that is `true` or `false`.
  init(_ key: String, default value: Bool, _ summary: String) {
    self.init(key, .boolean, fixed: value, summary)
  }
}

extension Setting where Value == String? {
  /// Creates a text setting without a default.
  init(_ key: String, maximum: Int, _ summary: String) {
    self.init(key, .text(maximum: maximum), fixed: nil, summary)
  }
}

extension Setting where Value == [String]? {
  /// Creates a setting that is a list of names, without a default.
  init(_ key: String, maximum: Int, _ summary: String) {
    self.init(key, .names(maximum: maximum), fixed: nil, summary)
  }
}

extension Setting where Value == Timestamp {
  /// Creates a time setting with a fixed default.
  init(_ key: String, default value: Timestamp, _ summary: String) {
    self.init(key, .time, fixed: value, summary)
  }
}

extension Setting where Value: SettingChoice {
  /// Creates a setting that is one of the cases of an enumeration, with a fixed default.
  init(_ key: String, default value: Value, _ summary: String) {
    self.init(key, .choice(Value.allCases.map(\.rawValue)), fixed: value, summary)
  }

  /// Creates a setting that is one of the cases of an enumeration, whose default follows from other
  /// settings.
  init(
    _ key: String, rule: @escaping @Sendable (SettingValues) -> Value, _ summary: String
  ) {
    self.init(key, .choice(Value.allCases.map(\.rawValue)), rule: rule, summary)
  }
}
