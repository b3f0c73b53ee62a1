public import GalaxyModel
import Platform

extension NearestKind {
  /// The kinds as users name them: a word, or a word and after a colon which.
  public static let help =
    "station, station:3, dock, buys:ore, sells:fuel, planet, planet:TERRAN, formation, "
    + "formation:BUBBLE, type:NEBULA, cluster:TRADE_HUB, zone:FRONTIER, place:rylan, tunnel, gate"

  /// The words before a colon.
  public static let words = [
    "station", "dock", "buys", "sells", "planet", "formation", "type", "cluster", "zone", "place",
    "tunnel", "gate",
  ]

  /// Reads a kind as users name it.
  ///
  /// - Parameter text: A word of ``help``.
  /// - Throws: `UnknownWord` if it names no kind.
  public init(_ text: String) throws(UnknownWord) {
    let colon = text.firstIndex(of: ":")
    let word = String(text[..<(colon ?? text.endIndex)]).lowercased()
    let which = colon.map { String(text[text.index(after: $0)...]) }
    switch (word, which) {
    case ("station", nil): self = .station
    case ("station", let which?):
      guard let number = Int(which), TradingClass(number) != nil else {
        throw UnknownWord(description: "there is no station class '\(which)' (0…11)")
      }
      self = .stationClass(number)
    case ("dock", nil): self = .spaceDock
    case ("buys", let which?): self = .buying(try LabelWord.value(which, "good"))
    case ("sells", let which?): self = .selling(try LabelWord.value(which, "good"))
    case ("planet", let which): self = .planet(type: which)
    case ("formation", nil): self = .formation(nil)
    case ("formation", let which?):
      self = .formation(try LabelWord.value(which, "formation type"))
    case ("type", let which?): self = .sectorType(try LabelWord.value(which, "sector type"))
    case ("cluster", let which?): self = .clusterType(try LabelWord.value(which, "cluster type"))
    case ("zone", let which?): self = .zone(try LabelWord.value(which, "zone"))
    case ("place", let which?): self = .location(try LabelWord.value(which, "special location"))
    case ("tunnel", nil): self = .tunnel
    case ("gate", nil): self = .gate
    default:
      let hint = suggestion(for: word, in: Self.words)
      throw UnknownWord(description: "'\(text)' is nothing to look for\(hint) (\(Self.help))")
    }
  }
}
