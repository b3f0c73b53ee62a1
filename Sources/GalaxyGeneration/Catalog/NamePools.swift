/// Words that names are put together from.
enum NamePools {
  static let clusterFirst = [
    "Amberline", "Bramble", "Calder", "Dunmark", "Everholt", "Farlight", "Glasspoint", "Harrow",
    "Inlet", "Juniper", "Kestel", "Longmere", "Millrace", "Norhaven", "Oldgate", "Pinnace",
    "Quarrel", "Ridgeway", "Sablecourt", "Tannery", "Underlook", "Verdance", "Westing", "Yarrow",
  ]
  /// Near the capital.
  static let clusterCivic = [
    "Quarter", "Commons", "Court", "Concourse", "Precinct", "Terrace", "Assembly", "Square",
  ]
  /// On the way.
  static let clusterRoute = [
    "Crossing", "Passage", "Junction", "Corridor", "Way", "Narrows", "Traverse", "Span",
  ]
  /// Far out.
  static let clusterWild = [
    "Barrens", "Deeps", "Wastes", "Shoals", "Verge", "Hollows", "Reach", "Thicket",
  ]
  static let regionFirst = [
    "Saltmark", "Thornfield", "Outerholt", "Kelpmoor", "Brightfell", "Farrow", "Osterly", "Grindle",
  ]
  static let regionSecond = [
    "Marches", "Territory", "Expanse", "Frontier", "Holdings", "Dominion",
  ]
}

/// A positive number in roman numerals; above 3,999 in decimal digits.
func romanNumeral(_ number: Int) -> String {
  if number < 1 || number > 3999 { return String(number) }
  let signs: [(Int, String)] = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]
  var rest = number
  var text = ""
  for (value, sign) in signs {
    while rest >= value {
      text += sign
      rest -= value
    }
  }
  return text
}

/// Hands out names so that none is given twice: a second use adds a roman numeral, "Amber Court II".
struct UniqueNames {
  private var uses: [String: Int] = [:]
  private var taken: Set<String> = []

  /// `name` itself, or the first numbered form of it that is free.
  mutating func claim(_ name: String) -> String {
    var candidate = name
    while taken.contains(candidate) {
      let use = uses[name, default: 1] + 1
      uses[name] = use
      candidate = name + " " + romanNumeral(use)
    }
    taken.insert(candidate)
    return candidate
  }
}
