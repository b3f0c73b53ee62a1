/// Overall form of a region: where its sectors are, and with them its outline on maps.
public enum RegionShape: String, CaseIterable, Sendable, SettingChoice {
  /// Even and round, with gentle low-frequency unevenness.
  case disc
  /// Two arms wind out from the core.
  case spiral
  /// Hollows inside and at the rim.
  case voids
  /// A core and a ring around it, seen at an angle.
  case ring
  /// A long bar with a short arm at each end.
  case bar
  /// A central disc and smaller ones around it, joined by a few lanes.
  case islands
  /// A picture decides: its brightness is the density of sectors.
  case mask
}
