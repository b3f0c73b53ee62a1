import GalaxyModel

extension ShipCatalog {
  /// Returns the rows of `ship_specifications` in ascending order of type, their key.
  static func rows(_ context: SeedingContext) -> [ShipSpecification] {
    ShipType.allCases.sorted { $0.rawValue < $1.rawValue }.map { row(figures($0), context) }
  }

  private static func row(_ own: Figures, _ context: SeedingContext) -> ShipSpecification {
    let isJumper = own.type == .warpJumper
    var row = ShipSpecification(
      id: context.id("ship_specifications", own.type.rawValue), type: own.type,
      baseCost: own.baseCost, speed: own.speed, turnCost: own.turnCost, maxCargo: own.maxCargo,
      maxColonists: own.maxColonists, maxDrones: own.maxDrones, maxShields: own.maxShields,
      shieldRechargeRate: own.shieldRechargeRate, hullPoints: own.hullPoints,
      evasion: own.evasion, genesisCompatible: own.maxGenesisDevices > 0,
      maxGenesisDevices: own.maxGenesisDevices, warpCompatible: own.isWarpCapable,
      warpCreationCapable: isJumper, quantumJumpCapable: isJumper, scannerRange: own.scannerRange,
      attackRating: own.attackRating, defenseRating: own.defenseRating, maintenanceRate: 1,
      constructionTime: own.constructionTime, fuelEfficiency: own.fuelEfficiency,
      maxUpgradeLevels: limits(own), description: own.text)
    row.isNPCOnly = own.isForCharactersOnly
    row.shipSize = own.size
    row.attackTurnCost = own.attackTurnCost
    row.shieldResistance = own.shieldResistance
    row.armorRating = own.armorRating
    row.moduleSlots = own.slots.cell
    row.specialAbilities = own.abilities.cell
    row.acquisitionMethods = own.acquisition.cell
    if let requirement = own.requirement {
      row.factionRequirements = .object([
        FieldValue.Member(requirement.faction.rawValue, requirement.level.cell)
      ])
    }
    row.insurable = own.isInsurable
    return row
  }

  private static func limits(_ own: Figures) -> FieldValue {
    .object(
      zip(upgrades, own.upgradeLimits).map { FieldValue.Member($0, .int($1)) }
        .sorted { $0.key < $1.key })
  }
}

extension ShipCatalog.ModuleSlots {
  /// The grid in the form of the column: slots row by row, in two rows if there are four or more;
  /// NULL without slots.
  var cell: FieldValue {
    guard count > 0 else { return .null }
    let rows = count < 4 ? 1 : 2
    let columns = count / rows
    let slots = (0..<count).map { slot in
      let own = locked?.slot == slot ? locked : nil
      return FieldValue.object([
        "i": .int(slot), "x": .int(slot % columns), "y": .int(slot / columns),
        "super": .boolean(better.contains(slot)), "class": .optional(own) { .text($0.class) },
        "requires": .optional(own?.requires) { .text($0) },
      ])
    }
    return .object([
      "v": 1, "cols": .int(columns), "rows": .int(rows), "slots": .list(slots),
    ])
  }
}
