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

  /// Creates options.
  public init(
    isFast: Bool = false, isWhole: Bool = false, threads: Int = 1, timingRepeats: Int? = nil
  ) {
    self.isFast = isFast
    self.isWhole = isWhole
    self.threads = max(1, threads)
    self.timingRepeats = timingRepeats.map { max(1, $0) }
  }
}
