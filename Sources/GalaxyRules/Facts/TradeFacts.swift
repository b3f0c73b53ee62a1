/// Facts of the game about stations: what each class trades, and the range of prices.
enum TradeFacts {
  /// Goods that a station of a class buys and sells, by number of the class.
  static let pattern: [(buys: Set<String>, sells: Set<String>)] = [
    ([], ["colonists"]),
    (["ore"], ["organics", "equipment"]),
    (["organics"], ["ore", "equipment"]),
    (["equipment"], ["ore", "organics"]),
    (["exotic_technology"], ["ore", "organics", "equipment", "fuel"]),
    (["ore", "organics", "equipment", "fuel"], ["luxury_goods"]),
    (["ore", "organics"], ["equipment", "fuel"]),
    (["equipment", "fuel"], ["ore", "organics"]),
    (["ore", "organics", "equipment", "fuel"], []),
    ([], ["ore", "organics", "equipment", "fuel"]),
    (["gourmet_food"], ["luxury_goods", "exotic_technology"]),
    (["exotic_technology", "luxury_goods"], ["exotic_technology", "luxury_goods"]),
  ]

  /// What the capital's station also sells, with the quantities.
  static let orientation: [String: Int] = ["ore": 300, "organics": 250, "fuel": 400]

  /// Price bands of the nine goods on the station wire.
  static let bands: [String: ClosedRange<Int>] = [
    "ore": 15...45, "organics": 8...25, "gourmet_food": 30...70, "fuel": 20...60,
    "equipment": 50...120, "exotic_technology": 150...300, "luxury_goods": 75...200,
    "colonists": 30...80, "precious_metals": 80...180,
  ]

  /// Defense figures by profile, 1 to 5: drones, armor, shields, regeneration, fire, point defense,
  /// strength.
  static let defenses: [[(key: String, value: Int)]] = [
    (50, 5000, 4000, 200, 120, 30, 50), (100, 10000, 8000, 400, 240, 60, 100),
    (200, 20000, 16000, 800, 480, 120, 200), (300, 30000, 24000, 1200, 720, 180, 300),
    (500, 50000, 40000, 2000, 1200, 300, 500),
  ].map { drones, armor, pool, regeneration, fire, point, strength in
    [
      ("defense_drones", drones), ("max_defense_drones", drones), ("hull_armor", armor),
      ("shield_pool", pool), ("shield_regen", regeneration), ("defensive_fire", fire),
      ("point_defense_rating", point), ("shield_strength", strength),
    ]
  }

  /// Returns the profile of a class: its own for 1 to 5, otherwise the fifth.
  static func defenseProfile(_ stationClass: Int) -> Int {
    (1...5).contains(stationClass) ? stationClass : 5
  }

  /// Returns the number in a class label, 7 for `CLASS_7`; nil for other texts.
  static func number(_ label: String?) -> Int? {
    guard let label, label.hasPrefix("CLASS_"), let number = Int(label.dropFirst(6)),
      pattern.indices.contains(number)
    else { return nil }
    return number
  }

  /// Returns the stored prices of a good in percent of its current price.
  static func spread(buys: Bool, sells: Bool) -> (buy: Int, sell: Int) {
    buys && sells ? (85, 115) : buys ? (110, 150) : (50, 90)
  }

  /// Returns the range of a good's stock, in percent of its capacity.
  static func stockRange(_ stationClass: Int, buys: Bool, sells: Bool) -> ClosedRange<Int> {
    if sells { return stationClass == 9 ? 80...100 : stationClass == 4 ? 70...90 : 40...70 }
    if buys { return stationClass == 8 || stationClass == 5 ? 5...15 : 10...30 }
    return 10...25
  }
}
