/// What the colors of areas and dots show.
public enum MapColoring: String, CaseIterable, Sendable {
  /// One hue a zone, shades distinguish neighboring clusters.
  case zone
  /// Neighboring clusters differ in hue.
  case cluster
  /// One hue a type of sector.
  case type
  /// One hue a type of cluster.
  case clusterType = "cluster-type"
  /// How many other sectors a sector is linked to by warps.
  case degree
  /// How many warps lead from the capital, or the root, to a sector.
  case distance
  /// Interiors of declared formations stand out from a plain map.
  case formation
  /// The strongest faction of each sector.
  case faction
  /// Security 1…10 of each sector, red to blue.
  case security
}

/// Brightness of the page.
public enum MapTheme: String, CaseIterable, Sendable {
  case light, dark
}

/// The set of hues of a map.
public enum MapPalette: String, CaseIterable, Sendable {
  /// Hues from cold to hot.
  case standard
  /// Hues for readers who cannot distinguish red from green.
  case colorBlind = "color-blind"
}

/// Which sectors are labeled with their number.
public enum MapLabels: String, CaseIterable, Sendable {
  /// Numbers where they fit (up to 1,500 sectors), names always.
  case auto
  /// Every number, however small.
  case all
  /// Neither numbers nor names on the map itself.
  case none
}
