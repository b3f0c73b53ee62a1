/// Words that names are composed of.
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
  /// Between the capital and the rim.
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
