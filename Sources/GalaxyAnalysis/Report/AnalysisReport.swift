public import GalaxyModel
import WarpMap

/// The figures of a whole input: one report for each region, or a single one for the joined galaxy.
public struct AnalysisReport: Sendable, Equatable {
  /// In the order of the galaxy's regions.
  public var regions: [RegionReport]
  /// The figures that regions add up to, if they are joined and there are several.
  public var galaxy: GalaxyFigures?

  /// Measures a galaxy.
  ///
  /// - Complexity: O(V E) time per region; O(V + E sqrt(E)) if fast. O(V + E) space per thread.
  public init(measuring galaxy: Galaxy, options: AnalysisOptions = AnalysisOptions()) {
    if options.isWhole {
      regions = [
        RegionReport(
          WarpGraph(joining: galaxy), options: options, places: FormationPlaces(joining: galaxy))
      ]
      if galaxy.regions.count > 1 { self.galaxy = GalaxyFigures(GalaxySummary(galaxy)) }
    } else {
      regions = galaxy.regions.map { region in
        RegionReport(measuring: region, options: options)
      }
    }
    let labels = SectorLabels(galaxy)
    for index in regions.indices {
      regions[index].labels = labels
      regions[index].detection?.labels = labels
    }
  }

  /// Creates the report of a galaxy that is too large to be one graph.
  ///
  /// - Parameter galaxy: What its regions add up to.
  public init(addingUp galaxy: GalaxyFigures) {
    regions = []
    self.galaxy = galaxy
  }

  /// The sum of the timings of all regions, or nil if not requested.
  public var timings: KernelTimings? {
    let all = regions.compactMap(\.timings)
    guard let first = all.first else { return nil }
    return all.dropFirst().reduce(first) { $0.adding($1) }
  }
}

extension RegionReport {
  /// Measures one region.
  ///
  /// - Complexity: Like that of a whole report.
  public init(measuring region: Region, options: AnalysisOptions = AnalysisOptions()) {
    self.init(WarpGraph(region), options: options, places: FormationPlaces(region))
  }
}
