import Determinism

/// The random streams of the world of a region, which depend on the seed of the region.
enum WorldStream: String, CaseIterable, Sendable {
  /// Sources of the paths that estimate betweenness in large regions.
  case betweenness = "seeding-betweenness"
  case pirateSites = "pirate-sites"
  case stations
  case stationClasses = "station-classes"
  case stationNames = "station-names"
  case stationFittings = "station-fittings"
  case prices
  case planets
  case planetFacts = "planet-facts"
  case pirateCrew = "pirate-crew"
  case characters = "npc_characters"
  case outlawBases = "outlaw_bases"
  case derelicts = "cargo_wrecks"
}

extension RandomSource {
  /// Returns the stream of a row, or of a group of rows.
  func stream(_ stream: WorldStream, key: String = "") -> RandomStream {
    self.stream(stream.rawValue, key: key)
  }

  /// Returns the family of a stream, for rows with numbers instead of keys.
  func family(_ stream: WorldStream) -> StreamFamily { family(stream.rawValue) }
}
