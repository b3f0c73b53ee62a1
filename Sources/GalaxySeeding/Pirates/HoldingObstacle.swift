/// Why pirates cannot have a holding in a sector.
enum HoldingObstacle: Equatable, CustomStringConvertible {
  /// It is not in the frontier, or the police is there.
  case police
  /// A special location is there.
  case place
  /// It is too few hops away from the police.
  case near(hops: UInt32, least: UInt32)
  /// It is a stronghold, and outside of formations.
  case open

  var description: String {
    switch self {
    case .police: "pirates would be outside of the frontier"
    case .place: "pirates would be at a special location"
    case .near(let hops, let least):
      "pirates would be \(hops) \(hops == 1 ? "hop" : "hops") from fedspace, and \(least) are the least"
    case .open: "a stronghold of pirates would be outside of formations"
    }
  }
}
