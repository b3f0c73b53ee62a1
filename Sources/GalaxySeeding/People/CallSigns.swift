import Determinism
import GalaxyModel

/// Names of players: call signs of two words, in an order that depends on the seed.
///
/// When all pairs are used, they repeat with a Roman numeral.
struct CallSigns {
  private let order: [Int]

  init(_ context: PopulationContext) {
    var order = Array(
      0..<PeopleNames.callSignFirst.count * PeopleNames.callSignSecond.count)
    var stream = context.stream(.users, "names")
    stream.shuffle(&order)
    self.order = order
  }

  /// Returns the user name and the displayed name of a player.
  ///
  /// - Parameter index: Index of the player, from 0.
  /// - Returns: The two forms of the call sign.
  func name(_ index: Int) -> (user: String, displayed: String) {
    let pair = order[index % order.count]
    let first = PeopleNames.callSignFirst[pair / PeopleNames.callSignSecond.count]
    let second = PeopleNames.callSignSecond[pair % PeopleNames.callSignSecond.count]
    let use = index / order.count + 1
    let user = first + "-" + second
    let displayed = CallSigns.capitalized(first) + " " + CallSigns.capitalized(second)
    return use == 1
      ? (user, displayed) : (user + "-\(use)", displayed + " " + romanNumeral(use))
  }

  private static func capitalized(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }
}
