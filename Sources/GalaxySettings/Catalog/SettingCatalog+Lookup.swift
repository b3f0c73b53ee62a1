import Platform
import GalaxyModel

/// A property of the catalog: one setting or a family of settings.
protocol CatalogEntry {
  /// The settings that the property defines.
  var definitions: [SettingDefinition] { get }
}

extension SettingCatalog {
  /// The definition of every setting, in ascending byte order of the keys.
  public static let all: [SettingDefinition] = {
    var found: [SettingDefinition] = []
    for property in Mirror(reflecting: standard).children {
      if let entry = property.value as? any CatalogEntry { found += entry.definitions }
    }
    return found.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
  }()

  private static let byKey: [String: SettingDefinition] = {
    var table: [String: SettingDefinition] = [:]
    for definition in all { table[definition.key] = definition }
    return table
  }()

  /// Returns the definition with a key.
  ///
  /// - Parameter key: A key, in one of the forms that ``canonical(_:)`` accepts.
  /// - Returns: The definition, or nil if there is no such setting.
  /// - Complexity: O(1).
  public static func definition(_ key: String) -> SettingDefinition? { byKey[canonical(key)] }

  /// Finds the settings that a shortened key can mean.
  ///
  /// - Parameter key: A key in any case, or the end of one after a dot: `oneWayPercent`.
  /// - Returns: The one setting with the key, else all that end so; none if there is none.
  /// - Complexity: O(settings).
  public static func definitions(matching key: String) -> [SettingDefinition] {
    if let definition = definition(key) { return [definition] }
    let wanted = key.lowercased()
    guard !wanted.isEmpty else { return [] }
    if let same = all.first(where: { $0.key.lowercased() == wanted }) { return [same] }
    return all.filter { $0.key.lowercased().hasSuffix("." + wanted) }
  }

  /// Finds the key that was probably meant by an unknown one.
  ///
  /// - Parameter key: The key as it was typed.
  /// - Returns: The most similar key, compared as a whole or by its last part; nil if none is
  ///   similar.
  /// - Complexity: O(settings · length).
  static func nearestKey(to key: String) -> String? {
    if let nearest = nearestName(to: key, among: all.map(\.key)) { return nearest }
    func last(_ key: String) -> String {
      String(key[(key.lastIndex(of: ".").map { key.index(after: $0) } ?? key.startIndex)...])
    }
    let ends = all.map { last($0.key) }
    return nearestName(to: last(key), among: ends).flatMap { end in
      all.first { last($0.key) == end }?.key
    }
  }

  /// Returns the key under which a setting is kept: `formations.bubble.count` and
  /// `formations.BUBBLE` are the same setting.
  ///
  /// - Parameter key: A key as a user writes it.
  /// - Returns: The key in the catalog, or `key` itself if it is none of them.
  public static func canonical(_ key: String) -> String {
    guard key.hasPrefix(FormationSettings.prefix) else { return key }
    var parts = key.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard FormationType(rawValue: parts[1].uppercased()) != nil else { return key }
    parts[1] = parts[1].uppercased()
    if parts.count == 3 && parts[2] == "count" { parts.removeLast() }
    return parts.joined(separator: ".")
  }

  /// Returns whether keys of settings begin with a text and a dot.
  ///
  /// - Parameter key: The beginning of a key, such as `graph`.
  /// - Returns: Whether it is the beginning of a key.
  /// - Complexity: O(settings).
  public static func hasSettings(under key: String) -> Bool {
    let start = canonical(key) + "."
    return all.contains { $0.key.hasPrefix(start) }
  }
}
