/// What is drawn on top of the sectors, if the input has it.
public enum MapLayer: String, CaseIterable, Sendable {
  /// A badge with the class at the upper right of a sector.
  case stations
  /// A small disc for each planet, at the upper left.
  case planets
  /// Where patrols and raiders are: a triangle below.
  case characters
  /// Borders of what each faction controls.
  case factions
}
