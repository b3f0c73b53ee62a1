/// Overall form of a region: how densely its disc is filled, and where.
public enum RegionShape: String, CaseIterable, Sendable, SettingChoice {
  /// Even, with gentle low-frequency unevenness.
  case disc
  /// Two arms wind out from the core.
  case spiral
  /// Empty hollows between crowded walls.
  case voids
}
