/// Kinds of places with names of their own.
public enum NameKind: String, CaseIterable, Sendable {
  /// Player-owned regions.
  case regions
  /// Clusters of regions other than the Central Nexus.
  case clusters
  /// Stations, except those whose names are fixed.
  case stations
  /// Planets, except those of special locations.
  case planets
  /// Special formations.
  case formations
  /// Sectors where something is: anomalies, wormholes, black holes, junctions.
  case sectors
}
