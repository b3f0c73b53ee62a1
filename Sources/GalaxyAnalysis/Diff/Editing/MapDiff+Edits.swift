import GalaxyModel
public import MapEditing
public import Platform

/// A difference that no edit can make.
public struct UneditableDifference: Error, Equatable, CustomStringConvertible {
  /// The difference as a line of text.
  public let difference: String

  /// One line.
  public var description: String { "no edit makes this difference: \(difference)" }
}

extension UneditableDifference: ReportableError {
  /// The maps are at fault.
  public var exitStatus: ExitStatus { .badInput }
}

extension MapDiff {
  /// Returns the edits that make the second map of the first one, removals first.
  ///
  /// They cover the levels from clusters to contents that were compared. What follows from other
  /// facts, such as counts and distances in the properties of formations, is left to the edits of
  /// those.
  ///
  /// - Returns: The edits in the order in which they are applied.
  /// - Throws: `UneditableDifference` for the first difference that no edit can make.
  /// - Complexity: O(differences).
  public func edits() throws(UneditableDifference) -> [MapEdit] {
    for name in removedRegions { throw UneditableDifference(difference: "- region \(name)") }
    for name in addedRegions { throw UneditableDifference(difference: "+ region \(name)") }
    var edits = RegionEdits.Steps()
    for region in regions {
      let unmatched = region.matching.unmatched
      guard !region.matching.leavesUnmatched || unmatched == (0, 0) || region.isEqual else {
        throw UneditableDifference(
          difference: "~ sectors without a match: \(unmatched.a) → \(unmatched.b)")
      }
      let words = ChangeWords(diff: region, sides: (a, b))
      edits.append(
        try RegionEdits(region, words, region: a.galaxy.regions.count > 1 ? region.name : nil)
          .steps())
    }
    return edits.removals + edits.changes + edits.additions
  }
}
