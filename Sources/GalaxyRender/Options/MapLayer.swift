/// What is drawn on top of the sectors, if the input has it.
public enum MapLayer: String, CaseIterable, Sendable {
  /// A quiet outline around each declared formation, with its name.
  case formations
  /// A badge with the class beside a sector.
  case stations
  /// A small disc for each planet.
  case planets
  /// Where patrols and raiders are: a triangle.
  case characters
  /// Borders of what each faction controls.
  case factions

  /// What a map shows by default, as far as the input has it.
  static let usual: Set<MapLayer> = [.formations, .stations]
}
