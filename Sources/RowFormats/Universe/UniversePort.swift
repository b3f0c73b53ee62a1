import GalaxyModel

/// Ports of Universe files.
enum UniversePort {
  /// Columns of `stations` that ports are made of, besides `sector_id` and `tradedock_tier`.
  static let columns = ["name", "station_class", "commodities", "is_spacedock", "type"]

  /// What the format lets a class buy and sell, in the order of its keys.
  static let goods: [(buys: [String], sells: [String])] = [
    ([], ["ore", "organics", "equipment"]),
    (["ore"], ["organics", "equipment", "fuel"]),
    (["organics"], ["ore", "equipment", "fuel"]),
    (["equipment"], ["ore", "organics", "fuel", "precious_metals", "gourmet_food"]),
    (
      ["exotic_technology"],
      ["ore", "organics", "equipment", "fuel", "precious_metals", "gourmet_food", "luxury_goods"]
    ),
    (
      ["ore", "organics", "equipment", "fuel"],
      ["precious_metals", "gourmet_food", "exotic_technology", "luxury_goods", "colonists"]
    ),
    (["ore", "organics"], ["equipment", "fuel"]),
    (["equipment", "fuel"], ["ore", "organics"]),
    (["ore", "organics", "equipment", "fuel"], []),
    ([], ["ore", "organics", "equipment", "fuel"]),
    (["gourmet_food"], ["luxury_goods", "exotic_technology"]),
    (["exotic_technology", "luxury_goods"], []),
  ]

  /// The port of a row of `stations`.
  static func value(_ row: NamedCells) -> FieldValue {
    var number = 0
    if case .text(let label) = row["station_class"],
      let known = StationClass(rawValue: label).flatMap({ StationClass.allCases.firstIndex(of: $0) }
      )
    {
      number = known
    }
    let stock = row["commodities"]
    var commodities: [FieldValue.Member] = []
    for (action, names) in [("B", goods[number].buys), ("S", goods[number].sells)] {
      for name in names {
        let line = stock.member(name)
        commodities.append(
          .init(
            name,
            .object([
              FieldValue.Member("action", .text(action)),
              .init("quantity", line.member("quantity").or(0)),
              .init("capacity", line.member("capacity").or(0)),
              .init("regenRate", line.member("production_rate").or(0)),
            ])))
      }
    }
    var members = [
      FieldValue.Member("name", row["name"]), .init("class", .int(number)),
      .init("commodities", .object(commodities)),
    ]
    if row["is_spacedock"] == .boolean(true) {
      members.append(.init("isSpaceDock", .boolean(true)))
    }
    if row["type"] == .text(StationType.blackMarket.rawValue) {
      members.append(.init("black_market", .boolean(true)))
    }
    return .object(members)
  }
}
