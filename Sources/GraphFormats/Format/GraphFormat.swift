public import FileIO
public import GalaxyModel
public import JSONText

/// A format of plain graphs: its name, and how it is recognized, read and written.
///
/// Each format is defined at the top of the file that reads or writes it, and in ``all``.
///
/// ```swift
/// var out = ByteWriter()
/// try GraphFormat.graphml.writing?.write(region, GraphWriter(), to: &out)
/// ```
public struct GraphFormat: Sendable {
  /// The word of `-T` and `--from`.
  public let name: String
  /// What its files are, in a few words.
  public let summary: String
  /// What it covers as an input, in a few words.
  public let inputSummary: String
  /// How it is read; `nil` for a format that is only written.
  public let reading: Reading?
  /// How it is written; `nil` for a format that is only read.
  public let writing: Writing?
  /// Where its files carry a stamp; `nil` if they carry none.
  public let stamp: StampPlace?

  /// A format.
  ///
  /// - Parameters:
  ///   - name: The word of `-T` and `--from`.
  ///   - summary: What its files are, in a few words.
  ///   - inputSummary: What it covers as an input, if that is more than what is written.
  ///   - reading: How it is read, if it is.
  ///   - writing: How it is written, if it is.
  ///   - stamp: Where its files carry a stamp, if they do.
  public init(
    name: String, summary: String, inputSummary: String? = nil, reading: Reading? = nil,
    writing: Writing? = nil, stamp: StampPlace? = nil
  ) {
    self.name = name
    self.summary = summary
    self.inputSummary = inputSummary ?? summary
    self.reading = reading
    self.writing = writing
    self.stamp = stamp
  }
}

extension GraphFormat {
  /// How a format is read.
  public enum Reading: Sendable {
    /// From any text; `endsWithLine` if only the end of the last line shows that the text is
    /// complete.
    case text(GraphRecognition, endsWithLine: Bool, TextReader)
    /// From a JSON document.
    case json(@Sendable (JSONGraphShape) -> Bool, JSONReader)
  }

  /// Reads a text: the map, and notes about it, one sentence each.
  public typealias TextReader =
    @Sendable ([UInt8], GraphInput) throws(InputError) -> (galaxy: Galaxy, notes: [String])

  /// Reads a JSON document.
  public typealias JSONReader =
    @Sendable (JSONDocument, GraphInput) throws(InputError) -> Galaxy
}
