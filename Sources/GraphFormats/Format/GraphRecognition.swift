public import FileIO

/// How a text is recognized as a format.
public struct GraphRecognition: Sendable {
  /// How conclusive a match is; formats of a lower rank are tried only if none of a higher rank matches.
  public enum Rank: Int, CaseIterable, Sendable {
    /// A word or mark that only this format begins with.
    case signature
    /// A header or an arrangement of lines.
    case layout
    /// Lines that many texts may have.
    case guess
  }

  /// How much a text is like a format.
  public enum Likeness: Sendable {
    /// Not at all.
    case no
    /// Like what is named, which may be anything else as well.
    case perhaps(String)
    /// It is the format.
    case yes
  }

  /// How conclusive a match is.
  public let rank: Rank
  /// Judges a text.
  ///
  /// Throws `InputError` for a text that may be two formats.
  public let likeness: @Sendable (GraphText) throws(InputError) -> Likeness

  /// A way of recognizing.
  ///
  /// - Parameters:
  ///   - rank: How conclusive a match is.
  ///   - likeness: Judges a text; throws for one that may be two formats.
  public init(
    _ rank: Rank, likeness: @escaping @Sendable (GraphText) throws(InputError) -> Likeness
  ) {
    self.rank = rank
    self.likeness = likeness
  }

  /// A way of recognizing by a yes or no.
  ///
  /// - Parameters:
  ///   - rank: How conclusive a match is.
  ///   - matches: Whether a text is the format.
  public init(_ rank: Rank, matches: @escaping @Sendable (GraphText) -> Bool) {
    self.init(rank) { text in matches(text) ? .yes : .no }
  }

  /// Recognizes XML by the local name of its outermost element.
  ///
  /// - Parameter name: In lower-case letters.
  /// - Returns: A way of recognizing.
  public static func xml(_ name: String) -> GraphRecognition {
    GraphRecognition(.signature) { XMLRoot(of: $0.start)?.localName == name }
  }
}

/// A text that may be a graph.
public struct GraphText: Sendable {
  /// The whole text.
  public let bytes: [UInt8]
  /// The text from its first character that is not white space.
  public let start: ArraySlice<UInt8>
  /// Name of the input in errors.
  public let source: String

  /// A text.
  ///
  /// - Parameters:
  ///   - bytes: The whole text.
  ///   - source: Name of the input in errors.
  public init(_ bytes: [UInt8], source: String) {
    self.bytes = bytes
    self.source = source
    start = bytes.drop { $0 == 32 || $0 == 9 || $0 == 10 || $0 == 13 }
  }
}
