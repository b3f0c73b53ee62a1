public import GalaxyModel

/// Values of settings, read with their types; a setting that is not given has its default.
///
/// Only ``GenerationSettings`` checks ranges: use it for values that users choose.
public struct SettingValues: Sendable, Equatable {
  private var given: [String: SettingValue] = [:]
  /// Notes which settings are read, if it is there; no part of the value.
  public var reads: SettingReads?

  /// Creates the defaults.
  public init() {}

  /// Returns whether two sources give the same values.
  public static func == (left: SettingValues, right: SettingValues) -> Bool {
    left.given == right.given
  }

  /// Creates the values that a galaxy has recorded, for example in its file.
  ///
  /// Values of a wrong type count as not given. Ranges are not checked: a galaxy may come from
  /// another version.
  ///
  /// - Parameter galaxy: A galaxy from any source.
  /// - Complexity: O(settings).
  public init(recordedIn galaxy: Galaxy) {
    for member in galaxy.settings {
      if let value = SettingValue(member.value) { given[member.key] = value }
    }
  }

  /// The value of a setting that is given, whatever its type.
  ///
  /// - Parameter definition: The setting.
  /// - Returns: The value, or nil if the setting has its default.
  public subscript(given definition: SettingDefinition) -> SettingValue? {
    get {
      reads?.note(definition.key)
      return given[definition.key]
    }
    set { given[definition.key] = newValue }
  }

  /// The value of a setting.
  ///
  /// - Parameter setting: The setting, such as `\.maxWarps`.
  /// - Returns: The value that is given, else the default.
  public subscript<Value>(_ setting: KeyPath<SettingCatalog, Setting<Value>>) -> Value {
    get { value(of: SettingCatalog.standard[keyPath: setting]) }
    set { set(SettingCatalog.standard[keyPath: setting], to: newValue) }
  }

  /// Returns the value of a setting.
  func value<Value>(of setting: Setting<Value>) -> Value {
    reads?.note(setting.key)
    if let value = given[setting.key], let typed = Value(value) { return typed }
    return setting.defaultRule(self)
  }

  /// Gives a setting a value.
  mutating func set<Value>(_ setting: Setting<Value>, to value: Value) {
    given[setting.key] = value.settingValue
  }

  /// Switches a group of entities off.
  ///
  /// - Parameter group: The group; those that depend on it are off with it.
  public mutating func switchOff(_ group: SeedingGroup) {
    guard let setting = SettingCatalog.standard.groups.setting(of: group) else { return }
    set(setting, to: .off)
  }
}
