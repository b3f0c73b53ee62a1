/// What a step that draws again made of a region.
public struct StepOutcome: Sendable {
  /// What one stage did.
  public struct Stage: Sendable, Equatable {
    /// The number of things that were kept.
    public var kept: Int
    /// The number of things that were drawn.
    public var drawn: Int

    /// Creates the count of a stage.
    ///
    /// - Parameters:
    ///   - kept: The number of things that were kept.
    ///   - drawn: The number of things that were drawn.
    public init(kept: Int, drawn: Int) {
      self.kept = kept
      self.drawn = drawn
    }
  }

  /// What the step let go of, and why.
  public struct Release: Sendable, Equatable {
    /// What was not kept.
    public let what: String
    /// The stage that could not keep it.
    public let stage: String
    /// Why, in one line.
    public let why: String

    /// Creates an entry.
    ///
    /// - Parameters:
    ///   - what: What was not kept.
    ///   - stage: The stage that could not keep it.
    ///   - why: Why, in one line.
    public init(what: String, stage: String, why: String) {
      self.what = what
      self.stage = stage
      self.why = why
    }
  }

  /// The place of the step in the recipe, from 1.
  public let number: Int
  /// The stages that ran, by name.
  public var stages: [String: Stage] = [:]
  /// What was let go of.
  public var released: [Release] = []

  /// Creates the outcome of a step that has done nothing yet.
  ///
  /// - Parameter number: The place of the step in the recipe, from 1.
  public init(number: Int) { self.number = number }
}
