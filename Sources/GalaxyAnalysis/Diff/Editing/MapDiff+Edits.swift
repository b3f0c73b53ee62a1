public import GalaxyModel
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
      let prefix = a.galaxy.regions.count > 1 ? region.name + "/" : ""
      let unmatched = region.matching.unmatched
      guard !region.matching.leavesUnmatched || unmatched == (0, 0) || region.isEqual else {
        throw UneditableDifference(
          difference: "~ sectors without a match: \(unmatched.a) → \(unmatched.b)")
      }
      let words = ChangeWords(diff: region, sides: (a, b))
      edits.append(try RegionEdits(region, words, prefix: prefix).steps())
    }
    return edits.removals + edits.changes + edits.additions
  }

  /// Returns the script of the edits as a document.
  ///
  /// - Parameters:
  ///   - edits: The edits.
  ///   - digest: The SHA-256 of the first map's file, in hexadecimal; nil if it is unknown.
  /// - Returns: The document.
  /// - Complexity: O(edits).
  public static func script(_ edits: [MapEdit], base digest: String?) -> FieldValue {
    var members: [FieldValue.Member] = [
      .init("schema", .text("warpwright.edit")), .init("version", .integer(1)),
    ]
    if let digest {
      members.append(.init("base", .object([FieldValue.Member("sha256", .text(digest))])))
    }
    return .object(members + [.init("edits", .list(edits.map(\.fieldValue)))])
  }
}
