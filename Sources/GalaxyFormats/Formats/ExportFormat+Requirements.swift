public import GalaxyModel
public import GraphFormats

extension ExportFormat {
  /// What this format needs that the galaxy does not carry, in a few words; `nil` if nothing.
  ///
  /// Whether a drawing needs positions depends on its layout, so that is for the renderer to say.
  public func lacks(in galaxy: Galaxy) -> String? {
    if self == .universe, galaxy.source == .edgeList {
      return
        "clusters of sectors, which a Universe file must have: the input is a graph and no more"
    }
    guard holdsRows, galaxy.source != .rows else { return nil }
    return "the rows of a galaxy: an input of one \(galaxy.source.noun) has no identifiers, and "
      + "not all columns"
  }
}

extension MapSource {
  fileprivate var noun: String {
    switch self {
    case .rows: "galaxy"
    case .universe: "Universe file"
    case .edgeList: "edge list"
    }
  }
}
