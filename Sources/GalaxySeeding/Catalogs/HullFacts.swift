import GalaxyModel

/// Figures of hull types, as far as what players own follows from them.
struct HullFacts {
  struct Figures {
    let baseCost: Int
    let speed: Double
    let turnCost: Int
    let maxCargo: Int
    let maxDrones: Int
    let maxShields: Int
    let shieldRechargeRate: Double
    let hullPoints: Int
    let evasion: Int
    let attackRating: Int
    let defenseRating: Int
  }

  subscript(_ type: ShipType) -> Figures {
    switch type {
    case .escapePod:
      Figures(
        baseCost: 0, speed: 0.25, turnCost: 10, maxCargo: 50, maxDrones: 0, maxShields: 150,
        shieldRechargeRate: 5, hullPoints: 200, evasion: 10, attackRating: 0, defenseRating: 5)
    case .lightFreighter:
      Figures(
        baseCost: 80000, speed: 1, turnCost: 1, maxCargo: 500, maxDrones: 2, maxShields: 300,
        shieldRechargeRate: 10, hullPoints: 400, evasion: 15, attackRating: 15, defenseRating: 20)
    case .cargoHauler:
      Figures(
        baseCost: 250000, speed: 0.5, turnCost: 2, maxCargo: 1000, maxDrones: 2, maxShields: 400,
        shieldRechargeRate: 8, hullPoints: 600, evasion: 5, attackRating: 10, defenseRating: 30)
    case .fastCourier:
      Figures(
        baseCost: 50000, speed: 2, turnCost: 1, maxCargo: 200, maxDrones: 0, maxShields: 200,
        shieldRechargeRate: 15, hullPoints: 300, evasion: 35, attackRating: 5, defenseRating: 10)
    case .citizenClipper:
      Figures(
        baseCost: 50000, speed: 2, turnCost: 1, maxCargo: 200, maxDrones: 0, maxShields: 200,
        shieldRechargeRate: 15, hullPoints: 300, evasion: 35, attackRating: 5, defenseRating: 10)
    case .scoutShip:
      Figures(
        baseCost: 30000, speed: 2.5, turnCost: 1, maxCargo: 100, maxDrones: 1, maxShields: 150,
        shieldRechargeRate: 12, hullPoints: 200, evasion: 45, attackRating: 8, defenseRating: 8)
    case .colonyShip:
      Figures(
        baseCost: 500000, speed: 0.4, turnCost: 3, maxCargo: 1000, maxDrones: 2, maxShields: 400,
        shieldRechargeRate: 6, hullPoints: 600, evasion: 0, attackRating: 5, defenseRating: 25)
    case .defender:
      Figures(
        baseCost: 300000, speed: 1, turnCost: 1, maxCargo: 400, maxDrones: 6, maxShields: 700,
        shieldRechargeRate: 20, hullPoints: 800, evasion: 20, attackRating: 40, defenseRating: 45)
    case .carrier:
      Figures(
        baseCost: 1_500_000, speed: 0.75, turnCost: 2, maxCargo: 800, maxDrones: 12,
        maxShields: 800, shieldRechargeRate: 15, hullPoints: 900, evasion: 5, attackRating: 50,
        defenseRating: 60)
    case .warpJumper:
      Figures(
        baseCost: 1_000_000, speed: 0, turnCost: 1, maxCargo: 200, maxDrones: 0, maxShields: 500,
        shieldRechargeRate: 25, hullPoints: 600, evasion: 30, attackRating: 10, defenseRating: 35)
    case .npcMarshalInterdictor:
      Figures(
        baseCost: 0, speed: 1.5, turnCost: 1, maxCargo: 400, maxDrones: 6, maxShields: 800,
        shieldRechargeRate: 20, hullPoints: 1200, evasion: 35, attackRating: 35, defenseRating: 50)
    case .npcSentinelInterdictor:
      Figures(
        baseCost: 0, speed: 1.5, turnCost: 1, maxCargo: 400, maxDrones: 6, maxShields: 1000,
        shieldRechargeRate: 20, hullPoints: 1500, evasion: 40, attackRating: 40, defenseRating: 60)
    }
  }
}
