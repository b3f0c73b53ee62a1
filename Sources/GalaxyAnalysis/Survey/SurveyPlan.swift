public import GalaxyModel

/// What is asked about a table of figures, beside their distributions.
public struct SurveyPlan: Sendable {
  /// One of the combinations of settings that are surveyed.
  public struct Variant: Sendable {
    /// The varied settings and stages with their values.
    public let values: [FieldValue.Member]
    /// The command that makes a map, with ``seedWord`` for the seed.
    public let command: String

    /// Describes a variant.
    ///
    /// - Parameters:
    ///   - values: The varied settings and stages with their values.
    ///   - command: The command that makes a map.
    public init(values: [FieldValue.Member], command: String) {
      self.values = values
      self.command = command
    }

    /// Returns the command that makes the map of a seed.
    ///
    /// - Parameter seed: The seed.
    /// - Returns: The command.
    public func command(seed: UInt64) -> String {
      guard let place = command.firstRange(of: SurveyPlan.seedWord) else { return command }
      return command.replacingSubrange(place, with: String(seed))
    }
  }

  /// Where a figure should be.
  public struct Band: Sendable, Equatable {
    /// The name of the figure.
    public let figure: String
    /// The smallest and the largest value.
    public let range: ClosedRange<Double>
    /// The variant that it is about; nil for all.
    public let variant: Int?

    /// Describes a band.
    ///
    /// - Parameters:
    ///   - figure: The name of the figure.
    ///   - range: The smallest and the largest value.
    ///   - variant: The variant that it is about; nil for all.
    public init(_ figure: String, _ range: ClosedRange<Double>, variant: Int? = nil) {
      self.figure = figure
      self.range = range
      self.variant = variant
    }
  }

  /// A wish for heat maps.
  public enum Pair: Sendable, Equatable {
    /// Of two figures, by name.
    case figures(String, String)
    /// Of some pairs that show most.
    case automatic(Int)
  }

  /// What commands have in place of a seed.
  public static let seedWord = "SEED"

  /// The variants, by number.
  public var variants: [Variant]
  /// Where figures should be.
  public var bands: [Band] = []
  /// Whether these bands were asked for, or follow from settings.
  public var hasOwnBands = false
  /// The heat maps.
  public var pairs: [Pair] = []

  /// Asks for distributions alone.
  ///
  /// - Parameter variants: The variants, by number.
  public init(variants: [Variant]) { self.variants = variants }
}

extension String {
  /// Returns the text with other words at a place.
  fileprivate func replacingSubrange(_ place: Range<Index>, with words: String) -> String {
    var text = self
    text.replaceSubrange(place, with: words)
    return text
  }
}
