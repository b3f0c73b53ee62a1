public import GalaxyModel

/// The settings of one galaxy: a preset and what was set on top of it.
///
/// Every value passes through `set`, so a settings value never holds one that is out of range.
public struct GenerationSettings: Sendable, Equatable {
  public let preset: Preset
  private var values: [String: SettingValue] = [:]

  /// The defaults of a preset.
  public init(preset: Preset) { self.preset = preset }

  /// Sets one value from text, as `--set` does.
  ///
  /// - Throws: `SettingFailure` if the name is unknown, the value out of range, or the preset does
  ///   not have the setting.
  public mutating func set(_ key: String, _ text: String) throws(SettingFailure) {
    guard let definition = SettingCatalog.definition(key) else {
      throw SettingFailure(
        key: key, value: text, reason: .unknownKey(nearest: SettingCatalog.nearest(to: key)))
    }
    guard let value = GenerationSettings.parse(text, as: definition.kind) else {
      throw SettingFailure(
        key: key, value: text, reason: .outOfRange(allowed: definition.kind.summary))
    }
    try set(definition, value, text)
  }

  /// Sets one value.
  ///
  /// - Throws: `SettingFailure`, as for text.
  public mutating func set(_ key: String, _ value: SettingValue) throws(SettingFailure) {
    try set(key, value.description)
  }

  private mutating func set(
    _ definition: SettingDefinition, _ value: SettingValue, _ text: String
  ) throws(SettingFailure) {
    if let why = refusal(of: definition.key, value) {
      throw SettingFailure(key: definition.key, value: text, reason: .notApplicable(why))
    }
    values[definition.key] = value
  }

  private func refusal(of key: String, _ value: SettingValue) -> String? {
    switch (key, value) {
    case ("region.sectors", .integer(let count)):
      switch preset {
      case .terranSpace: return "Terran Space has 300 sectors"
      case .centralNexus: return "the Central Nexus has 5000 sectors"
      case .playerOwned, .galaxy:
        return (100...1500).contains(count)
          ? nil : "a player-owned region has 100…1500 sectors (the preset sandbox takes any size)"
      case .sandbox: return nil
      }
    case ("region.name", .text(let name)):
      if preset == .terranSpace || preset == .centralNexus {
        return "only player-owned regions and sandboxes can be named"
      }
      let key = slug(of: name)
      return key == "central-nexus" || key == "terran-space"
        ? "that name belongs to another region" : nil
    case ("galaxy.playerRegions", _):
      return preset == .galaxy ? nil : "only the preset galaxy has several regions"
    default: return nil
    }
  }

  private static func parse(_ text: String, as kind: SettingKind) -> SettingValue? {
    switch kind {
    case .integer(let range):
      let plain = !text.isEmpty && text.utf8.allSatisfy { $0 >= 48 && $0 <= 57 }
      guard plain, let value = Int(text), range.contains(value) else { return nil }
      return .integer(value)
    case .choice(let words): return words.contains(text) ? .text(text) : nil
    case .text(let maximum):
      let scalars = text.unicodeScalars
      return scalars.allSatisfy(\.isFitForNames) && scalars.contains(where: \.isVisible)
        && scalars.count <= maximum ? .text(text) : nil
    case .boolean: return text == "true" ? .boolean(true) : text == "false" ? .boolean(false) : nil
    case .time:
      return Timestamp(text).flatMap {
        SettingKind.years.contains($0.civil.year) ? .text($0.description) : nil
      }
    }
  }

  /// The value that was set, else the default; `nil` where a rule decides.
  public subscript(key: String) -> SettingValue? {
    let name = SettingCatalog.canonical(key)
    if name == "region.sectors" && !preset.hasFreeSize { return nil }
    return values[name] ?? SettingCatalog.definition(name)?.defaultValue
  }

  /// Every setting with its resolved value, `null` where a rule decides, in ascending byte order.
  public var resolved: [FieldValue.Member] {
    SettingCatalog.all.map { definition in
      FieldValue.Member(definition.key, .optional(self[definition.key], \.fieldValue))
    }
  }
}

extension GenerationSettings {
  private func integer(_ key: String) -> Int? {
    if case .integer(let value)? = self[key] { return value }
    return nil
  }

  private func text(_ key: String) -> String? {
    if case .text(let value)? = self[key] { return value }
    return nil
  }

  /// Sectors of a player-owned region or sandbox.
  public var sectors: Int { integer("region.sectors") ?? 1000 }
  /// Sectors 1…this number are fedspace.
  public var fedspace: Int { integer("region.fedspace") ?? 10 }
  /// Display name asked for, if any.
  public var regionName: String? { text("region.name") }
  /// Galaxy name asked for, if any.
  public var galaxyName: String? { text("galaxy.name") }
  public var shape: RegionShape { text("region.shape").flatMap(RegionShape.init) ?? .disc }
  /// Player-owned regions of the preset galaxy.
  public var playerRegions: Int { integer("galaxy.playerRegions") ?? 1 }
  public var maxWarps: Int { integer("graph.maxWarps") ?? 6 }
  public var oneWayPercent: Int { integer("graph.oneWayPercent") ?? 5 }
  public var latentPercent: Int { integer("graph.latentPercent") ?? 20 }
  public var tunnelPercent: Int { integer("tunnels.participationPercent") ?? 70 }
  /// Whether nebulae lie sector by sector, as in TradeWars, and not in stretches.
  public var hasScatteredNebulae: Bool { text("density.profile") == "tradewars" }
  /// Share of clusters with a nebula, or of sectors if they are scattered.
  public var nebulaPercent: Int {
    integer("density.nebulaPercent") ?? (hasScatteredNebulae ? 5 : 20)
  }
  /// `empty`, `demo` or `load`.
  public var profile: String { text("seeding.profile") ?? "empty" }
  /// Whether stations are placed.
  var hasStations: Bool { self["seeding.groups.stations"] != .text("off") }
  /// Whether a second region comes with the only one of the preset, for what takes two of them.
  var hasCompanion: Bool {
    profile != "empty" && self["seeding.singleRegion"] != .boolean(true)
  }
  public var epoch: Timestamp { text("time.epoch").flatMap { Timestamp($0) } ?? .defaultEpoch }
  /// Whether formations that nobody stamped are declared, too.
  public var adoptsEmergent: Bool { self["formations.adoptEmergent"] == .boolean(true) }
  /// How many formations of a type were asked for; `nil` leaves it to the budget.
  public func formationCount(_ type: FormationType) -> Int? {
    integer("formations.\(type.rawValue)")
  }
  /// Interior sizes asked for, by type.
  var formationSizes: [FormationType: Int] {
    var sizes: [FormationType: Int] = [:]
    for type in FormationType.allCases where type.facts.sizes != nil {
      sizes[type] = integer("formations.\(type.rawValue).size")
    }
    return sizes
  }
}
