public import GalaxyModel

/// Settings of formations: for each type how many there are and, where the size is free, how large.
public struct FormationSettings: Sendable, CatalogEntry {
  /// Beginning of the keys.
  static let prefix = "formations."

  private var counts: [FormationType: Setting<Int?>] = [:]
  private var sizes: [FormationType: Setting<Int?>] = [:]

  init() {
    for type in FormationType.allCases {
      let key = FormationSettings.prefix + type.rawValue
      counts[type] = Setting<Int?>(
        key, 0...100_000, "How many \(type.rawValue) a region gets: by region type and size")
      if let range = type.facts.sizes {
        sizes[type] = Setting<Int?>(
          key + ".size", range, "Interior sectors of each \(type.rawValue): drawn")
      }
    }
  }

  var definitions: [SettingDefinition] {
    counts.values.map(\.definition) + sizes.values.map(\.definition)
  }

  /// Returns the setting of the number of formations of a type in each region.
  ///
  /// - Parameter type: A type.
  /// - Returns: The setting; every type has one.
  public func count(of type: FormationType) -> Setting<Int?>? { counts[type] }

  /// Returns the setting of the interior size of a type.
  ///
  /// - Parameter type: A type.
  /// - Returns: The setting, or nil if formations of this type have a fixed size.
  public func size(of type: FormationType) -> Setting<Int?>? { sizes[type] }
}

/// Settings with the names of a designer, one for each kind of place.
public struct NameSettings: Sendable, CatalogEntry {
  /// Beginning of the keys.
  public static let prefix = "names."

  private var lists: [NameKind: Setting<[String]?>] = [:]

  init() {
    for kind in NameKind.allCases {
      lists[kind] = Setting<[String]?>(
        NameSettings.prefix + kind.rawValue, maximum: 60,
        "Names of \(kind.rawValue), used before coined ones: none")
    }
  }

  var definitions: [SettingDefinition] { lists.values.map(\.definition) }

  /// Returns the setting with the names of a kind.
  ///
  /// - Parameter kind: A kind of place.
  /// - Returns: The setting; every kind has one.
  public func list(of kind: NameKind) -> Setting<[String]?>? { lists[kind] }
}

/// Settings that switch groups of entities on and off.
public struct GroupSettings: Sendable, CatalogEntry {
  private var switches: [SeedingGroup: Setting<Switch>] = [:]

  init() {
    for group in SeedingGroup.allCases {
      switches[group] = Setting<Switch>(
        "seeding.groups.\(group.rawValue)", default: .on,
        "Whether the group exists; groups that depend on it are switched off with it")
    }
  }

  var definitions: [SettingDefinition] { switches.values.map(\.definition) }

  /// Returns the setting that switches a group.
  ///
  /// - Parameter group: A group.
  /// - Returns: The setting; every group has one.
  public func setting(of group: SeedingGroup) -> Setting<Switch>? { switches[group] }
}
