import Criteria
import GalaxyCriteria
import GalaxyModel

/// Criteria as users type them.
enum CriterionWords {
  /// Reads criteria after `--where`.
  ///
  /// - Parameters:
  ///   - texts: The texts, each `[REGION:]EXPR`.
  ///   - vocabulary: The words that they may use.
  ///   - allowsSlow: Whether they may cost more than the limit.
  /// - Returns: The criteria, in the order of the texts.
  /// - Throws: `CommandFailure` with the column of what is wrong.
  static func read(
    _ texts: [String], of vocabulary: CriteriaVocabulary, allowsSlow: Bool = false
  ) throws(CommandFailure) -> [RegionCriterion] {
    var criteria: [RegionCriterion] = []
    for text in texts {
      do throws(CriteriaError) {
        criteria.append(try RegionCriterion(text, of: vocabulary, allowsSlow: allowsSlow))
      } catch {
        throw .usage("--where: \(error)")
      }
    }
    return criteria
  }

  /// Rejects criteria about regions that a galaxy does not have.
  static func check(
    _ criteria: [RegionCriterion], in galaxy: Galaxy
  ) throws(CommandFailure) {
    for criterion in criteria {
      guard let region = criterion.region, !galaxy.regions.contains(where: criterion.isAbout)
      else { continue }
      _ = try RegionChoice.index(region, in: galaxy)
    }
  }
}
