/// What a station must buy and sell, one letter per good.
///
/// `B` buys it from ships, `S` sells it, `-` does neither, `*` matches all. Goods are in the order
/// of `TradeGood`: ore, organics, equipment, fuel, luxury goods, gourmet food, exotic technology,
/// colonists, precious metals. A short mask matches all of the rest.
public struct TradeMask: Sendable, Equatable {
  enum Letter: Character {
    case buys = "B"
    case sells = "S"
    case neither = "-"
    case any = "*"
  }

  private let letters: [Letter]

  /// Parses a mask, ignoring case.
  ///
  /// - Returns: The mask, or nil if the text is empty, longer than the number of goods, or contains
  ///   other letters.
  public init?(_ text: String) {
    guard (1...TradeGood.allCases.count).contains(text.count) else { return nil }
    var letters: [Letter] = []
    for character in text.uppercased() {
      guard let letter = Letter(rawValue: character) else { return nil }
      letters.append(letter)
    }
    self.letters = letters
  }

  /// The mask of a station: `B`, `S`, or `-` for each good, and `S` if it does both.
  public init(of station: ChartedStation) {
    letters = TradeGood.allCases.map { good in
      guard let offer = station.offer(good) else { return .neither }
      return offer.sells ? .sells : offer.buys ? .buys : .neither
    }
  }

  /// Returns whether a station matches the mask.
  public func matches(_ station: ChartedStation) -> Bool {
    zip(letters, TradeGood.allCases).allSatisfy { letter, good in
      let offer = station.offer(good)
      switch letter {
      case .any: return true
      case .buys: return offer?.buys ?? false
      case .sells: return offer?.sells ?? false
      case .neither: return offer == nil
      }
    }
  }
}

extension TradeMask: CustomStringConvertible {
  /// The mask as text.
  public var description: String { String(letters.map(\.rawValue)) }
}
