import GalaxyModel
public import GraphKit
import WarpMap

/// Figures of a graph that is too large for exact ones, with their errors.
///
/// Diameter and radius are exact as a rule. The others come from a sample of sectors: an error holds with
/// the probability ``confidence``, for all listed sectors at once.
public struct RegionEstimates: Sendable, Equatable {
  /// The probability with which errors hold.
  public static var confidence: Double { CentralityEstimates.confidence }

  /// Diameter and radius of the main component, or bounds of them.
  public var extremes: DistanceExtremes
  /// The number of sectors that were sampled, with repetitions.
  public var samples: Int
  /// The mean distance of all ordered pairs of different sectors of the main component.
  public var meanDistance: CentralityEstimates.Estimate
  /// The ten sectors of the main component with the highest estimates of closeness, in descending order,
  /// then by number.
  ///
  /// The reciprocal of the mean distance to the others.
  public var closeness: [SectorEstimate]
  /// The ten sectors with the highest estimates of betweenness, in descending order, then by number.
  public var betweenness: [SectorEstimate]

  /// Estimates the figures of a graph.
  ///
  /// - Parameters:
  ///   - warps: The graph.
  ///   - main: The sectors of the main component.
  ///   - extremes: Diameter and radius of that.
  ///   - options: The number of sectors to draw, and of threads.
  /// - Complexity: O(V + E) time for each sampled sector.
  init(
    _ warps: WarpGraph, main: [NodeIndex], extremes: DistanceExtremes, options: AnalysisOptions
  ) {
    let estimates = warps.graph.centralityEstimates(
      core: main, sampleLimit: options.sampleLimit, threads: options.threads)
    self.extremes = extremes
    samples = estimates.sampleCount
    meanDistance = estimates.meanDistance
    closeness = estimates.closeness.map { SectorEstimate($0, in: warps) }.sorted()
    betweenness = estimates.betweenness.map { SectorEstimate($0, in: warps) }.sorted()
  }

  /// The most searches for diameter and radius: more than any map but one whose sectors are all alike
  /// needs, such as a ring.
  static let searchLimit = 1_000
}

/// The estimate of a figure of one sector.
public struct SectorEstimate: Sendable, Equatable {
  /// The number of the sector.
  public var sector: Int
  /// The estimate.
  public var value: Double
  /// The largest likely difference from the true value; 0 if the value is exact.
  public var error: Double

  /// Creates an estimate of a figure of a sector.
  public init(sector: Int, value: Double, error: Double) {
    self.sector = sector
    self.value = value
    self.error = error
  }

  fileprivate init(_ ranked: CentralityEstimates.Ranked, in warps: WarpGraph) {
    self.init(
      sector: warps.number(of: ranked.node), value: ranked.estimate.value,
      error: ranked.estimate.error)
  }
}

extension [SectorEstimate] {
  /// The highest value first, then by number.
  fileprivate func sorted() -> Self {
    sorted { ($1.value, $0.sector) < ($0.value, $1.sector) }
  }
}

extension RegionReport {
  /// The diameter of the main component, if it is known.
  package var diameter: Int? {
    mainComponent.distances?.diameter ?? estimates?.extremes.knownDiameter
  }

  /// The mean distance in the main component, exact or estimated, if there is one.
  package var meanDistance: CentralityEstimates.Estimate? {
    mainComponent.distances.map { .init(value: $0.meanDistance, error: 0) }
      ?? estimates?.meanDistance
  }

  /// The ten sectors of the highest betweenness, exact or estimated, if it was measured.
  package var busiestSectors: [SectorEstimate]? {
    betweenness?.map { SectorEstimate(sector: $0.sector, value: $0.value, error: 0) }
      ?? estimates?.betweenness
  }
}

extension DistanceExtremes {
  /// The diameter, if it is known.
  var knownDiameter: Int? { diameter.single }

  /// The radius, if it is known.
  var knownRadius: Int? { radius.single }
}

extension ClosedRange<UInt32> {
  /// The value of a range that has one alone.
  fileprivate var single: Int? { lowerBound == upperBound ? Int(lowerBound) : nil }
}

extension CentralityEstimates.Estimate {
  /// The value and its error, in the JSON document.
  fileprivate var members: [FieldValue.Member] {
    [FieldValue.Member("value", .number(value)), FieldValue.Member("error", .number(error))]
  }
}

extension RegionEstimates {
  /// The member of the JSON document; bounds only of what is not known.
  var fieldValue: FieldValue {
    func list(_ entries: [SectorEstimate]) -> FieldValue {
      .list(
        entries.map { entry in
          let estimate = CentralityEstimates.Estimate(value: entry.value, error: entry.error)
          return .object([FieldValue.Member("sector", .int(entry.sector))] + estimate.members)
        })
    }
    func bounds(_ range: ClosedRange<UInt32>) -> FieldValue {
      .integers([Int(range.lowerBound), Int(range.upperBound)])
    }
    var members = [
      FieldValue.Member("confidence", .number(Self.confidence)),
      FieldValue.Member("samples", .int(samples)),
    ]
    if extremes.knownDiameter == nil {
      members.append(FieldValue.Member("diameter", bounds(extremes.diameter)))
    }
    if extremes.knownRadius == nil {
      members.append(FieldValue.Member("radius", bounds(extremes.radius)))
    }
    return .object(
      members + [
        FieldValue.Member("meanDistance", .object(meanDistance.members)),
        FieldValue.Member("closeness", list(closeness)),
        FieldValue.Member("betweenness", list(betweenness)),
      ])
  }

  /// Diameter and radius in words, and the mean distance with its error.
  var distanceWords: String {
    func words(_ range: ClosedRange<UInt32>) -> String {
      range.single.map { "\($0)" } ?? "\(range.lowerBound)…\(range.upperBound)"
    }
    return "diameter \(words(extremes.diameter)), radius \(words(extremes.radius)), mean "
      + fixed(meanDistance.value, decimals: 1) + " ± " + fixed(meanDistance.error, decimals: 1)
  }
}
