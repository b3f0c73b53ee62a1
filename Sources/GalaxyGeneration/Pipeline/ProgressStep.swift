/// A step of work that may take a while, for a line of progress.
public struct ProgressStep: Sendable, Equatable, CustomStringConvertible {
  /// The region that a step is about.
  public struct Region: Sendable, Equatable {
    /// The place of the region in the order of the work, from 1.
    public let number: Int
    /// The number of all regions.
    public let count: Int
    /// The name that users see.
    public let name: String

    /// Creates the description of a region.
    ///
    /// - Parameters:
    ///   - number: The place of the region in the order of the work, from 1.
    ///   - count: The number of all regions.
    ///   - name: The name that users see.
    public init(number: Int, count: Int, name: String) {
      self.number = number
      self.count = count
      self.name = name
    }
  }

  /// What is being done, in a few words.
  public let task: String
  /// The region that it is done for; nil for all.
  public let region: Region?
  /// The share of all work that precedes this step, 0…1; nil if unknown.
  public var share: Double?

  /// Creates a step.
  ///
  /// - Parameters:
  ///   - task: What is being done, in a few words.
  ///   - region: The region that it is done for.
  ///   - share: The share of all work that precedes this step.
  public init(_ task: String, region: Region? = nil, share: Double? = nil) {
    self.task = task
    self.region = region
    self.share = share
  }

  /// `[3/42] Saltmark Expanse  warps`.
  public var description: String {
    guard let region else { return task }
    return "[\(region.number)/\(region.count)] \(region.name)  \(task)"
  }
}
