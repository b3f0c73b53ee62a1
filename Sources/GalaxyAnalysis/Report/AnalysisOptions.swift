/// What an analysis should find out.
public struct AnalysisOptions: Sendable {
  /// Leaves out distances and betweenness, which take quadratic time.
  public var isFast: Bool
  /// Whether the galaxy is one graph, joined by tunnels and attachments.
  public var isWhole: Bool
  /// How many threads may work; no figure depends on it.
  public var threads: Int
  /// How often each kernel is run to time it; nil for no timings.
  public var timingRepeats: Int?

  public init(
    isFast: Bool = false, isWhole: Bool = false, threads: Int = 1, timingRepeats: Int? = nil
  ) {
    self.isFast = isFast
    self.isWhole = isWhole
    self.threads = max(1, threads)
    self.timingRepeats = timingRepeats.map { max(1, $0) }
  }
}
