import GalaxyModel

extension SpecialLocation {
  /// Special locations as `Region.specialLocations` lists them, and those that are repeated too often.
  ///
  /// A region has each of them once. Of a repeated one two places are kept, so that the repetition
  /// shows; the list stays short whatever a file contains. O(found).
  static func listing(
    _ found: [(location: SpecialLocation, node: Int)]
  ) -> (kept: [(location: SpecialLocation, node: Int)], surplus: [SpecialLocation]) {
    var kept: [(location: SpecialLocation, node: Int)] = []
    var surplus: [SpecialLocation] = []
    for location in allCases {
      let places = found.filter { $0.location == location }
      kept += places.prefix(2)
      if places.count > 2 { surplus.append(location) }
    }
    return (kept, surplus)
  }
}
