import GalaxyModel

/// The keys of regions, which derive from their names.
enum RegionKeys {
  /// Returns why regions cannot have these names, or nil if they can.
  static func refusal(of names: [String]) -> String? {
    var keys: [String: String] = [
      "central-nexus": "Central Nexus", "terran-space": "Terran Space",
    ]
    for name in names {
      if let other = keys.updateValue(name, forKey: slug(of: name)) {
        return other == "Central Nexus" || other == "Terran Space"
          ? "that name belongs to another region" : "'\(name)' and '\(other)' have the same key"
      }
    }
    return nil
  }
}
