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
    let starting = galaxy.startingRegions
    let type = starting.count == 1 ? galaxy.regions[starting[0]].type : nil
    self.init(galaxy, density: GalaxyDensity(recordedIn: galaxy, onlyRegion: type))
  }
}

extension GalaxyDensity {
  /// The densities that the recorded settings of a galaxy imply.
  ///
  /// - Parameters:
  ///   - galaxy: A galaxy, with or without its regions.
  ///   - type: The type of its only region; nil if it began with several.
  public init(recordedIn galaxy: Galaxy, onlyRegion type: RegionType?) {
    let settings = SettingValues(recordedIn: galaxy)
    self.init(
      stationPercent: settings.stationPercent(in: type),
      planetPercent: settings.planetPercent(in: type),
      oneWayPercent: settings[\.oneWayPercent])
  }
}
