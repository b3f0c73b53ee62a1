import GalaxyModel
import GalaxySettings

/// What a map was generated from, as a document that `generate --config` reads.
enum PageRecipe {
  /// The recipe of a galaxy, with the settings that differ from their defaults; null for maps of
  /// another origin.
  static func fieldValue(of galaxy: Galaxy) -> FieldValue {
    guard let origin = MapOrigin(recordedIn: galaxy) else { return .null }
    let values = SettingValues(recordedIn: galaxy)
    let changed: [FieldValue.Member] = SettingCatalog.all.compactMap { definition in
      guard let value = values[given: definition],
        value.description != definition.defaultValue?.description
      else { return nil }
      return .init(definition.key, value.fieldValue)
    }
    return .object([
      "generator": .object([
        "name": .text("warpwright"), "version": .text(origin.generatorVersion),
      ]),
      "preset": .text(origin.preset), "schema": .text("warpwright.recipe"),
      "seed": .int(origin.seed), "settings": .object(changed.sorted { $0.key < $1.key }),
      "version": .int(1),
    ])
  }
}
