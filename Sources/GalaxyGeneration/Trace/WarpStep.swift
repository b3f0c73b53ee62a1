public import GalaxyModel

/// A step of generation that adds or removes warps.
public enum WarpStep: Hashable, Sendable {
  /// Links of an earlier map that a step of a recipe keeps.
  case kept
  /// The spanning forest of nearest neighbors.
  case forest
  /// A tree that the forest left is joined to another.
  case joining
  /// A link across a gap between two pieces of the form.
  case gap
  /// A lane between the centers of two neighboring clusters.
  case lane
  /// Further links to nearest neighbors.
  case filling
  /// Links are removed where one out-degree prevails.
  case evening
  /// A one-way link into a full sector.
  case addition
  /// A link off the tree loses a direction.
  case turning
  /// An attempt to stamp a formation.
  case formation(FormationAttempt)
  /// The exit of an island, by its index.
  case exit(Int)
  /// A shortcut that brings the longest course below its limit.
  case shortcut
}

/// One attempt to stamp a formation.
public struct FormationAttempt: Hashable, Sendable {
  /// The type of the formation.
  public let type: FormationType
  /// The round of stamping, from 0; a later one begins again with all formations.
  public let round: Int
  /// Which one of its type, from 0.
  public let ordinal: Int
  /// Which place was tried for it, from 1.
  public let number: Int

  /// The random stream of the attempt.
  public var stream: String { "formations/\(type.rawValue)/\(round)" }
}
