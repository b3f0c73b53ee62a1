// Closed vocabularies; raw values and order are those of the game's database.

/// Who made a request.
public enum ActorType: String, CaseIterable, CellValue, Sendable {
  case admin
  case player
  case anonymous
}
