public import Criteria

/// The words of criteria about a region: figures, functions, sets, and labels.
public enum RegionVocabulary {
  /// Returns the words for a region.
  ///
  /// - Parameter sectors: The number of its sectors, for estimates of cost.
  /// - Returns: The vocabulary that ``RegionSubject`` answers for.
  public static func words(sectors: Int) -> CriteriaVocabulary {
    CriteriaVocabulary(
      domains: RegionDomain.all, figures: RegionFigure.all.map(\.declaration),
      functions: RegionFunction.all.map(\.declaration),
      sets: RegionSet.all.map { $0.declaration(sectors: sectors) })
  }
}
