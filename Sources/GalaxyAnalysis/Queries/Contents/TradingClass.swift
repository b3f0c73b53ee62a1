/// The class of a station, 0…11, which determines what it trades.
public struct TradingClass: Sendable, Hashable, Comparable {
  /// The number of the class.
  public let number: Int

  /// - Returns: The class, or nil outside of 0…11.
  public init?(_ number: Int) {
    guard (0...11).contains(number) else { return nil }
    self.number = number
  }

  /// Whether `left` has the lower number.
  public static func < (left: TradingClass, right: TradingClass) -> Bool {
    left.number < right.number
  }

  /// The goods that stations of the class buy from ships.
  public var buys: [TradeGood] {
    switch number {
    case 1: [.ore]
    case 2: [.organics]
    case 3: [.equipment]
    case 4: [.exoticTechnology]
    case 5, 8: [.ore, .organics, .equipment, .fuel]
    case 6: [.ore, .organics]
    case 7: [.equipment, .fuel]
    case 10: [.gourmetFood]
    case 11: [.luxuryGoods, .exoticTechnology]
    default: []
    }
  }

  /// The goods that stations of the class sell to ships; those of a capital also sell what
  /// beginners need.
  public var sells: [TradeGood] {
    switch number {
    case 0: [.ore, .organics, .fuel, .colonists]
    case 1: [.organics, .equipment]
    case 2: [.ore, .equipment]
    case 3: [.ore, .organics]
    case 4, 9: [.ore, .organics, .equipment, .fuel]
    case 5: [.luxuryGoods]
    case 6: [.equipment, .fuel]
    case 7: [.ore, .organics]
    case 10, 11: [.luxuryGoods, .exoticTechnology]
    default: []
    }
  }

  /// The premium in percent that the class pays when it buys and charges when it sells.
  ///
  /// It is added when trading and is not part of stored prices.
  public var premium: (paying: Int, charging: Int) {
    switch number {
    case 8: (20, 0)
    case 9: (0, 25)
    case 11: (25, 25)
    default: (0, 0)
    }
  }
}
