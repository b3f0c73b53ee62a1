import GalaxyAnalysis
import GalaxyModel
import Platform

/// What to look for, as users name it: a word, or a word and after a colon which.
enum NearestWord {
  static let help =
    "station, station:3, dock, buys:ore, sells:fuel, planet, planet:TERRAN, formation, "
    + "formation:BUBBLE, type:NEBULA, cluster:TRADE_HUB, zone:FRONTIER, place:rylan, tunnel, gate"

  static let words = [
    "station", "dock", "buys", "sells", "planet", "formation", "type", "cluster", "zone", "place",
    "tunnel", "gate",
  ]

  static func parse(_ text: String) throws(CommandFailure) -> NearestKind {
    let colon = text.firstIndex(of: ":")
    let word = String(text[..<(colon ?? text.endIndex)]).lowercased()
    let which = colon.map { String(text[text.index(after: $0)...]) }
    switch (word, which) {
    case ("station", nil): return .station
    case ("station", let which?):
      guard let number = Int(which), TradingClass(number) != nil else {
        throw .usage("there is no station class '\(which)' (0…11)")
      }
      return .stationClass(number)
    case ("dock", nil): return .spaceDock
    case ("buys", let which?): return .buying(try Vocabulary.value(which, "good"))
    case ("sells", let which?): return .selling(try Vocabulary.value(which, "good"))
    case ("planet", let which): return .planet(type: which)
    case ("formation", nil): return .formation(nil)
    case ("formation", let which?):
      return .formation(try Vocabulary.value(which, "formation type"))
    case ("type", let which?): return .sectorType(try Vocabulary.value(which, "sector type"))
    case ("cluster", let which?): return .clusterType(try Vocabulary.value(which, "cluster type"))
    case ("zone", let which?): return .zone(try Vocabulary.value(which, "zone"))
    case ("place", let which?): return .location(try Vocabulary.value(which, "special location"))
    case ("tunnel", nil): return .tunnel
    case ("gate", nil): return .gate
    default:
      let hint = suggestion(for: word, in: words)
      throw .usage("'\(text)' is nothing to look for\(hint) (\(help))")
    }
  }
}
