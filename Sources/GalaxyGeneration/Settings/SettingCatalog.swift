import GalaxyModel

/// Every setting there is, in ascending byte order of its name.
public enum SettingCatalog {
  public static let all: [SettingDefinition] =
    [
      SettingDefinition(
        key: "density.nebulaPercent", kind: .integer(0...30), defaultValue: nil,
        summary:
          "Share of clusters with a nebula (documented, 20), or of nebula sectors (tradewars, 5)"
      ),
      SettingDefinition(
        key: "density.planetPercent", kind: .integer(1...60), defaultValue: nil,
        summary: "Planets per 100 sectors: documented 25 (Nexus 10), tradewars 22"),
      SettingDefinition(
        key: "density.profile", kind: .choice(["documented", "tradewars"]),
        defaultValue: .text("documented"),
        summary: "Density of stations, planets and nebulae together"),
      SettingDefinition(
        key: "density.stationPercent", kind: .integer(1...80), defaultValue: nil,
        summary: "Stations per 100 sectors: documented 15 (Nexus 5), tradewars 50"),
    ] + formations + [
      SettingDefinition(
        key: "galaxy.name", kind: .text(maximum: 100), defaultValue: nil,
        summary: "Name of the galaxy: 'Galaxy' and its seed"),
      SettingDefinition(
        key: "galaxy.playerRegions", kind: .integer(0...1_000_000), defaultValue: .integer(1),
        summary: "Player-owned regions of the preset galaxy"),
      SettingDefinition(
        key: "graph.latentPercent", kind: .integer(0...100), defaultValue: .integer(20),
        summary: "Share of one-way links that look two-way until scanned"),
      SettingDefinition(
        key: "graph.maxWarps", kind: .integer(2...10), defaultValue: .integer(6),
        summary: "Highest out-degree of a sector"),
      SettingDefinition(
        key: "graph.oneWayPercent", kind: .integer(0...25), defaultValue: .integer(5),
        summary: "Share of links that can be flown one way only"),
      SettingDefinition(
        key: "region.fedspace", kind: .integer(2...20), defaultValue: .integer(10),
        summary: "Policed sectors around the capital: sectors 1 to this number"),
      SettingDefinition(
        key: "region.name", kind: .text(maximum: 100), defaultValue: nil,
        summary: "Display name of a player-owned region: drawn from the seed"),
      SettingDefinition(
        key: "region.sectors", kind: .integer(20...10_000_000), defaultValue: .integer(1000),
        summary: "Sectors of a player-owned region (100…1500) or sandbox (20…10000000)"),
      SettingDefinition(
        key: "region.shape", kind: .choice(RegionShape.allCases.map(\.rawValue)),
        defaultValue: .text(RegionShape.disc.rawValue), summary: "Overall form of a region's disc"),
    ] + seeding + [
      SettingDefinition(
        key: "time.epoch", kind: .time, defaultValue: .text("2026-01-01T00:00:00Z"),
        summary: "The moment that all times of the galaxy derive from"),
      SettingDefinition(
        key: "tunnels.participationPercent", kind: .integer(0...80), defaultValue: .integer(70),
        summary: "Sectors that are the end of a warp tunnel, before the region's multiplier"),
    ]

  /// What is put onto the map.
  private static let seeding: [SettingDefinition] =
    [
      SettingDefinition(
        key: "seeding.cast", kind: .choice(["core", "full"]), defaultValue: nil,
        summary: "Characters: police, traders and pirates, or also those of stations and factions: "
          + "core in the profile empty, else full"),
      SettingDefinition(
        key: "seeding.derelicts", kind: .integer(0...10_000), defaultValue: .integer(60),
        summary: "Sectors for each derelict wreck; 0 for none"),
    ]
    + SettingCatalog.seedingGroups.map { group in
      SettingDefinition(
        key: "seeding.groups.\(group)", kind: .choice(["on", "off"]), defaultValue: .text("on"),
        summary: "Whether the group is there; what depends on it goes with it")
    } + [
      SettingDefinition(
        key: "seeding.historyDays", kind: .integer(0...60), defaultValue: nil,
        summary: "Days that the ledgers reach back: demo 7, load 30"),
      SettingDefinition(
        key: "seeding.players", kind: .integer(4...1_000_000), defaultValue: nil,
        summary: "Players of the profile load: 1000"),
      SettingDefinition(
        key: "seeding.priceGradient", kind: .choice(["flat", "hops"]),
        defaultValue: .text("hops"),
        summary: "Whether prices depend on the way to the nearest seller"),
      SettingDefinition(
        key: "seeding.profile", kind: .choice(["empty", "demo", "load"]),
        defaultValue: .text("empty"),
        summary: "The world alone; with 24 players; or with any number of them"),
      SettingDefinition(
        key: "seeding.singleRegion", kind: .boolean, defaultValue: .boolean(false),
        summary: "Whether a galaxy of one region stays one in the profiles demo and load"),
    ]

  /// Groups of entities that can be switched off, in ascending order.
  public static let seedingGroups = SeedingGroup.allCases.map(\.rawValue).sorted()

  /// Counts and sizes of formations.
  private static let formations: [SettingDefinition] =
    FormationType.allCases
    .sorted { $0.rawValue < $1.rawValue }
    .flatMap { type in
      var settings = [
        SettingDefinition(
          key: "formations.\(type.rawValue)", kind: .integer(0...100_000), defaultValue: nil,
          summary: "How many \(type.rawValue) a region gets: by region type and size")
      ]
      if let range = type.facts.sizes {
        settings.append(
          SettingDefinition(
            key: "formations.\(type.rawValue).size", kind: .integer(range), defaultValue: nil,
            summary: "Interior sectors of each \(type.rawValue): drawn"))
      }
      return settings
    } + [
      SettingDefinition(
        key: "formations.adoptEmergent", kind: .boolean, defaultValue: .boolean(false),
        summary: "Whether formations that came about by chance are declared, too")
    ]

  /// The name a setting is kept under: `formations.bubble.count` and `formations.BUBBLE` are one.
  public static func canonical(_ key: String) -> String {
    guard key.hasPrefix("formations.") else { return key }
    var parts = key.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard FormationType(rawValue: parts[1].uppercased()) != nil else { return key }
    parts[1] = parts[1].uppercased()
    if parts.count == 3 && parts[2] == "count" { parts.removeLast() }
    return parts.joined(separator: ".")
  }

  private static let byKey = Dictionary(uniqueKeysWithValues: all.map { ($0.key, $0) })

  /// The definition with this name, `nil` if there is none.
  public static func definition(_ key: String) -> SettingDefinition? {
    byKey[canonical(key)]
  }

  /// Whether names of settings begin with this one and a dot. O(settings).
  public static func hasSettings(under key: String) -> Bool {
    let start = canonical(key) + "."
    return all.contains { $0.key.hasPrefix(start) }
  }

  /// The name nearest to a mistyped one, `nil` if none is near.
  public static func nearest(to key: String) -> String? {
    nearestName(to: key, among: all.map(\.key))
  }
}

/// The candidate with the smallest edit distance to a mistyped name, `nil` if all are more than a
/// third of its length (at least two letters) away. Ties go to the first.
public func nearestName(to name: String, among candidates: [String]) -> String? {
  let wanted = Array(name.lowercased().utf8.prefix(200))
  var best: (name: String, distance: Int)?
  for candidate in candidates {
    let letters = Array(candidate.lowercased().utf8)
    var previous = Array(0...letters.count)
    for (i, letter) in wanted.enumerated() {
      var current = [i + 1]
      for (j, other) in letters.enumerated() {
        current.append(
          min(previous[j] + (letter == other ? 0 : 1), previous[j + 1] + 1, current[j] + 1))
      }
      previous = current
    }
    let distance = previous[letters.count]
    if distance < best?.distance ?? .max { best = (candidate, distance) }
  }
  guard let best, best.distance <= max(2, wanted.count / 3) else { return nil }
  return best.name
}
