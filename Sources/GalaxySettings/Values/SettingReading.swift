public import GalaxyModel

/// A source of settings: the defaults, those a user chose, or those a galaxy has recorded.
public protocol SettingReading {
  /// The values.
  var values: SettingValues { get }
}

extension SettingValues: SettingReading {
  /// The values themselves.
  public var values: SettingValues { self }
}

extension SettingReading {
  /// The value of a setting: the one that is given, else the default.
  ///
  /// - Parameter setting: The setting, such as `\.maxWarps`.
  /// - Returns: The value, with the type of the setting.
  public subscript<Value>(_ setting: KeyPath<SettingCatalog, Setting<Value>>) -> Value {
    values.value(of: SettingCatalog.standard[keyPath: setting])
  }

  /// Returns whether a setting is given and has not its default.
  ///
  /// - Parameter setting: The setting, such as `\.maxWarps`.
  /// - Returns: Whether it has a value of its own.
  public func isGiven<Value>(_ setting: KeyPath<SettingCatalog, Setting<Value>>) -> Bool {
    let setting = SettingCatalog.standard[keyPath: setting]
    return values[given: setting.definition].map { Value($0) != nil } ?? false
  }

  /// Returns how many formations of a type each region is to have.
  ///
  /// - Parameter type: A type.
  /// - Returns: The number, or nil if the budget of the region decides.
  public func formationCount(_ type: FormationType) -> Int? {
    SettingCatalog.standard.formations.count(of: type).flatMap { values.value(of: $0) }
  }

  /// Returns the interior size that formations of a type are to have.
  ///
  /// - Parameter type: A type.
  /// - Returns: The number of sectors, or nil if it is drawn or fixed.
  public func formationSize(_ type: FormationType) -> Int? {
    SettingCatalog.standard.formations.size(of: type).flatMap { values.value(of: $0) }
  }

  /// Returns the names that places of a kind are to have.
  ///
  /// - Parameter kind: A kind of place.
  /// - Returns: The names; none if all are coined.
  public func names(of kind: NameKind) -> [String] {
    SettingCatalog.standard.names.list(of: kind).flatMap { values.value(of: $0) } ?? []
  }

  /// Returns the number of stations per 100 sectors.
  ///
  /// - Parameter region: Type of the region, if known.
  /// - Returns: The value that is given, else the one of the density.
  public func stationPercent(in region: RegionType?) -> Int {
    self[\.stationPercent] ?? self[\.density].stationPercent(in: region)
  }

  /// Returns the number of planets per 100 sectors.
  ///
  /// - Parameter region: Type of the region, if known.
  /// - Returns: The value that is given, else the one of the density.
  public func planetPercent(in region: RegionType?) -> Int {
    self[\.planetPercent] ?? self[\.density].planetPercent(in: region)
  }

  /// Returns whether a group of entities exists: neither it nor a group it depends on is switched
  /// off.
  ///
  /// - Parameter group: A group.
  /// - Returns: Whether the group exists.
  /// - Complexity: O(groups).
  public func isOn(_ group: SeedingGroup) -> Bool {
    isSwitchedOn(group) && group.needs.allSatisfy { isOn($0) }
  }

  /// Returns whether a group of entities is not switched off itself.
  ///
  /// - Parameter group: A group.
  /// - Returns: Whether its own setting is on.
  public func isSwitchedOn(_ group: SeedingGroup) -> Bool {
    SettingCatalog.standard.groups.setting(of: group).map { values.value(of: $0) } != .off
  }

  /// Whether there are players.
  public var hasPopulation: Bool { self[\.profile] != .empty && isOn(.players) }
}
