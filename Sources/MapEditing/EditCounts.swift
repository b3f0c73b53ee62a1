package import GalaxyModel

/// What the edits of a map's recipe add to and take from exact quotas of one region.
package struct EditCounts: Sendable {
  /// Stations that were added, less those that were removed.
  package private(set) var stations = 0
  /// Planets that were added, less those that were removed.
  package private(set) var planets = 0
  /// The numbers of sectors that were given a type.
  package private(set) var retyped: Set<Int> = []

  /// Counts nothing.
  package init() {}

  /// Counts the edits of a region.
  ///
  /// - Parameters:
  ///   - galaxy: A galaxy with the steps of its recipe.
  ///   - region: The name of the region.
  /// - Complexity: O(edits).
  package init(_ galaxy: Galaxy, region: String) {
    for step in galaxy.steps {
      for value in step["edit"].listValue {
        guard let edit = try? MapEdit(value),
          edit.region.map({ LabelWord.plain($0) == LabelWord.plain(region) })
            ?? (galaxy.regions.count == 1)
        else { continue }
        count(edit.operation)
      }
    }
  }

  /// Counts one more edit.
  ///
  /// - Parameter operation: What it does.
  package mutating func count(_ operation: EditOperation) {
    switch operation {
    case .addStation: stations += 1
    case .removeStation: stations -= 1
    case .addPlanet: planets += 1
    case .removePlanet: planets -= 1
    case .setSector(let number, let traits) where traits.type != nil: retyped.insert(number)
    default: break
    }
  }
}
