import Determinism
import GalaxyModel

/// Names of players: call signs of two words, in an order that the seed decides. When all pairs
/// are used up, they come again with a roman numeral.
struct CallSigns {
  private let order: [Int]

  init(_ random: RandomSource) {
    var order = Array(
      0..<PeopleNames.callSignFirst.count * PeopleNames.callSignSecond.count)
    var stream = random.stream("users", key: "names")
    stream.shuffle(&order)
    self.order = order
  }

  /// Sign-in name and shown name of the player with this index.
  func name(_ index: Int) -> (user: String, shown: String) {
    let pair = order[index % order.count]
    let first = PeopleNames.callSignFirst[pair / PeopleNames.callSignSecond.count]
    let second = PeopleNames.callSignSecond[pair % PeopleNames.callSignSecond.count]
    let use = index / order.count + 1
    let plain = first + "-" + second
    let shown = CallSigns.capitalized(first) + " " + CallSigns.capitalized(second)
    return use == 1
      ? (plain, shown) : (plain + "-\(use)", shown + " " + romanNumeral(use))
  }

  private static func capitalized(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }
}
