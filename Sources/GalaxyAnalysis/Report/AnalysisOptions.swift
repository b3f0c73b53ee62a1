public import GraphKit

/// Options of an analysis.
public struct AnalysisOptions: Sendable {
  /// Whether to omit distances and betweenness, which take quadratic time.
  public var isFast: Bool
  /// Whether the galaxy is one graph, joined by tunnels and attachments.
  public var isWhole: Bool
  /// The maximum number of threads; no figure depends on it.
  public var threads: Int
  /// The number of timed runs of each kernel, or nil for no timings.
  public var timingRepeats: Int?
  /// The largest number of sectors of a graph whose distances and betweenness are exact; nil for no limit.
  ///
  /// Larger ones get estimates with errors.
  public var exactLimit: Int?
  /// About how many sectors are drawn for an estimate; four times as many halve the errors.
  public var sampleLimit: Int

  /// Creates options.
  public init(
    isFast: Bool = false, isWhole: Bool = false, threads: Int = 1, timingRepeats: Int? = nil,
    exactLimit: Int? = nil, sampleLimit: Int = CentralityEstimates.defaultSampleLimit
  ) {
    self.isFast = isFast
    self.isWhole = isWhole
    self.threads = max(1, threads)
    self.timingRepeats = timingRepeats.map { max(1, $0) }
    self.exactLimit = exactLimit
    self.sampleLimit = sampleLimit
  }

  /// How distances and betweenness of a graph are measured.
  enum Depth { case omitted, exact, estimated }

  /// Returns how to measure distances and betweenness in a graph with this number of sectors.
  func depth(sectors: Int) -> Depth {
    if isFast { return .omitted }
    return sectors > exactLimit ?? .max ? .estimated : .exact
  }
}
