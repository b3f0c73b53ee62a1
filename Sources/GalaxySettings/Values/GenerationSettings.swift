public import GalaxyModel
import Platform

/// The settings of one galaxy: a preset and the values that were chosen on top of it.
///
/// Every value passes a check, so that no setting ever has a value out of range.
///
/// ```swift
/// var settings = GenerationSettings(preset: .playerOwned)
/// try settings.set(\.maxWarps, to: 5)
/// let limit = settings[\.maxWarps]
/// ```
public struct GenerationSettings: Sendable, Equatable, SettingReading {
  /// The preset.
  public let preset: Preset
  /// The values; a setting that is not given has its default.
  public private(set) var values = SettingValues()
  /// The picture of the shape `mask`, read from the file of the setting `region.mask`.
  public var mask: RegionMask?

  /// Returns the settings, noting which of them are read from now on.
  ///
  /// - Parameter reads: Takes the notes; nil for none.
  /// - Returns: Equal settings.
  public func noting(_ reads: SettingReads?) -> GenerationSettings {
    var settings = self
    settings.values.reads = reads
    return settings
  }

  /// Creates the defaults of a preset.
  ///
  /// - Parameter preset: The preset.
  public init(preset: Preset) { self.preset = preset }

  /// Creates settings from values by their dotted names.
  ///
  /// ```swift
  /// try GenerationSettings(preset: .playerOwned, ["region.sectors": 200])
  /// ```
  ///
  /// - Parameters:
  ///   - preset: The preset.
  ///   - values: Values by name; the others have their defaults.
  /// - Throws: `SettingFailure` if a name is unknown, a value out of range, or the values contradict
  ///   each other.
  public init(
    preset: Preset, _ values: KeyValuePairs<String, SettingValue>
  ) throws(SettingFailure) {
    self.init(preset: preset)
    for (key, value) in values { try set(key, value.description) }
    try check()
  }

  /// Sets a value.
  ///
  /// - Parameters:
  ///   - setting: The setting, such as `\.maxWarps`.
  ///   - value: The value; nil restores the default of a setting that is optional.
  /// - Throws: `SettingFailure` if the value is out of range or the preset does not have the setting.
  public mutating func set<Value>(
    _ setting: KeyPath<SettingCatalog, Setting<Value>>, to value: Value
  ) throws(SettingFailure) {
    let definition = SettingCatalog.standard[keyPath: setting].definition
    if let value = value.settingValue {
      try set(definition, to: value)
    } else {
      values[given: definition] = nil
    }
  }

  /// Sets a value of any type.
  ///
  /// - Parameters:
  ///   - definition: The setting.
  ///   - value: The value.
  /// - Throws: `SettingFailure` if the value is out of range or the preset does not have the setting.
  public mutating func set(
    _ definition: SettingDefinition, to value: SettingValue
  ) throws(SettingFailure) {
    guard let checked = definition.kind.checked(value) else {
      throw outOfRange(definition, value.description)
    }
    if let why = refusal(of: definition, checked) {
      throw SettingFailure(
        key: definition.key, value: value.description, reason: .notApplicable(why))
    }
    values[given: definition] = checked
  }

  /// Gives a setting back its default.
  ///
  /// - Parameter definition: The setting.
  public mutating func restoreDefault(of definition: SettingDefinition) {
    values[given: definition] = nil
  }

  /// Sets a value from text.
  ///
  /// - Parameters:
  ///   - definition: The setting.
  ///   - text: The value, as on a command line.
  /// - Throws: `SettingFailure` if the value is out of range or the preset does not have the setting.
  public mutating func set(
    _ definition: SettingDefinition, toText text: String
  ) throws(SettingFailure) {
    guard let value = definition.kind.value(ofText: text) else {
      throw outOfRange(definition, text)
    }
    try set(definition, to: value)
  }

  /// Sets a value from text, as `--set` does.
  ///
  /// - Parameters:
  ///   - key: Dotted name of the setting, or the end of it if that is unique: `oneWayPercent`.
  ///   - text: The value.
  /// - Throws: `SettingFailure` if the name is unknown, the value out of range, or the preset does
  ///   not have the setting.
  public mutating func set(_ key: String, _ text: String) throws(SettingFailure) {
    let found = SettingCatalog.definitions(matching: key)
    guard let definition = found.first else {
      throw SettingFailure(
        key: key, value: text, reason: .unknownKey(nearest: SettingCatalog.nearestKey(to: key)))
    }
    guard found.count == 1 else {
      throw SettingFailure(key: key, value: text, reason: .ambiguousKey(found.map(\.key)))
    }
    try set(definition, toText: text)
  }

  private func outOfRange(_ definition: SettingDefinition, _ text: String) -> SettingFailure {
    SettingFailure(
      key: definition.key, value: text, reason: .outOfRange(allowed: definition.kind.summary))
  }

  private func refusal(of definition: SettingDefinition, _ value: SettingValue) -> String? {
    let catalog = SettingCatalog.standard
    switch (definition.key, value) {
    case (catalog.sectors.key, .integer(let count)): return preset.refusal(ofSectors: count)
    case (catalog.regionName.key, .text(let name)):
      guard preset.hasFreeSize else {
        return "only player-owned regions and sandboxes can be named"
      }
      return RegionKeys.refusal(of: [name])
    case (NameSettings.prefix + NameKind.regions.rawValue, .names(let names)):
      guard preset.hasFreeSize || preset == .galaxy else {
        return "only player-owned regions and sandboxes can be named"
      }
      return RegionKeys.refusal(of: names)
    case (catalog.playerRegions.key, _):
      return preset == .galaxy ? nil : "only the preset galaxy has several regions"
    default: return nil
    }
  }

  /// The number of regions that the preset has; a second one for a population does not count.
  public var regionCount: Int { preset == .galaxy ? self[\.playerRegions] + 2 : 1 }

  /// The value of a setting as it is recorded: the one that is given, else a fixed default.
  ///
  /// - Parameter definition: The setting.
  /// - Returns: The value; nil if a rule or the generator decides, or the preset does not have the
  ///   setting.
  public subscript(recorded definition: SettingDefinition) -> SettingValue? {
    if definition == SettingCatalog.standard.sectors.definition, !preset.hasFreeSize { return nil }
    return values[given: definition] ?? definition.defaultValue
  }

  /// Every setting with its recorded value, `null` where a rule decides, in ascending byte order.
  public var resolved: [FieldValue.Member] {
    SettingCatalog.all.map { definition in
      FieldValue.Member(definition.key, .optional(self[recorded: definition], \.fieldValue))
    }
  }
}
