import GalaxyModel

/// The medals of the game.
enum MedalCatalog {
  /// All medals in ascending order of identifier.
  static let medals: [CatalogMedal] =
    (combat + diplomatic + economic + exploration + special).sorted { $0.id < $1.id }
}

/// A medal of the catalog.
struct CatalogMedal: Sendable {
  /// The effect of wearing the medal.
  struct Effect: Sendable {
    enum Kind: String, Sendable {
      case oneTime = "one_time"
      case passive, special
    }

    let kind: Kind
    let hook: String?
    let magnitude: Double?
    let scope: String
    let credits: Int
    let turns: Int

    init(
      _ kind: Kind, hook: String?, magnitude: Double?, scope: String, credits: Int = 0,
      turns: Int = 0
    ) {
      self.kind = kind
      self.hook = hook
      self.magnitude = magnitude
      self.scope = scope
      self.credits = credits
      self.turns = turns
    }
  }

  let id: String
  let name: String
  let category: MedalCategory
  let tier: MedalTier
  let about: String
  let trigger: String
  let threshold: Int
  let icon: String
  let legacyKey: String
  let effect: Effect?

  init(
    _ id: String, _ name: String, _ category: MedalCategory, tier: MedalTier, about: String,
    trigger: String,
    threshold: Int, icon: String, legacyKey: String, effect: Effect?
  ) {
    self.id = id
    self.name = name
    self.category = category
    self.tier = tier
    self.about = about
    self.trigger = trigger
    self.threshold = threshold
    self.icon = icon
    self.legacyKey = legacyKey
    self.effect = effect
  }

  /// Returns the row of the medal.
  func row(time: Timestamp) -> Medal {
    var row = Medal(id: id, name: name, category: category, createdAt: time, updatedAt: time)
    row.description = about
    row.tier = tier
    row.criteria = .object([
      "type": .text(trigger), "threshold": .int(threshold), "icon": .text(icon),
      "legacy_key": .text(legacyKey),
    ])
    if let effect {
      row.effect = .object([
        "kind": .text(effect.kind.rawValue), "hook": effect.hook.cell,
        "magnitude": effect.magnitude.cell, "scope": .text(effect.scope),
        "grants": .object(["credits": .int(effect.credits), "turns": .int(effect.turns)]),
        "notes": .null,
      ])
    }
    return row
  }
}
