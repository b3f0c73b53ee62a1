public import GalaxyModel

extension KeptSites {
  /// Whether pirates are kept anywhere.
  public var hasHoldings: Bool { !holdings.isEmpty }
}

extension GalaxySeeder {
  /// Lets go of pirates that a map no longer allows where they are.
  ///
  /// Stations and planets may be anywhere, so that they are always kept.
  ///
  /// - Parameters:
  ///   - kept: What a step keeps of the region.
  ///   - region: The region after the step.
  ///   - index: The index of the region in the galaxy.
  /// - Returns: What is not kept, and why.
  /// - Complexity: O(sectors + formations).
  public func dropHoldings(
    of kept: inout KeptSites, in region: Region, at index: Int
  ) -> [StepOutcome.Release] {
    guard kept.hasHoldings else { return [] }
    let sites = PirateSites(survey: RegionSurvey(region, index: index))
    var lost: [StepOutcome.Release] = []
    kept.holdings.removeAll { holding in
      guard let obstacle = sites.obstacle(to: holding) else { return false }
      lost.append(
        StepOutcome.Release(
          what: "sector:\(region.sectors.number(holding.node))", stage: SiteStage.pirates.rawValue,
          why: obstacle.description))
      return true
    }
    return lost.sorted { ($0.what.utf8.count, $0.what) < ($1.what.utf8.count, $1.what) }
  }
}
