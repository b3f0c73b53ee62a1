public import GalaxyModel

extension GalaxyRows {
  /// Prepares a galaxy for reading rows, with the densities that its recorded settings imply.
  ///
  /// In the documented density, a galaxy that consists of the Nexus alone is sparser. Regions that are
  /// added later do not change what is recorded.
  ///
  /// - Parameter galaxy: A galaxy whose regions are in ascending order of name.
  /// - Complexity: O(sectors + tunnels) time, O(regions) space.
  public convenience init(_ galaxy: Galaxy) {
    let settings = SettingValues(recordedIn: galaxy)
    let starting = galaxy.startingRegions
    let type = starting.count == 1 ? galaxy.regions[starting[0]].type : nil
    self.init(
      galaxy,
      density: GalaxyDensity(
        stationPercent: settings.stationPercent(in: type),
        planetPercent: settings.planetPercent(in: type),
        oneWayPercent: settings[\.oneWayPercent]))
  }
}
