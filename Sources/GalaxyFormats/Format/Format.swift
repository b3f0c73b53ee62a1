public import GraphFormats

/// An entry of the list of formats: one that is written, read, or both.
public struct Format: Sendable {
  /// How it is read, `nil` if it is only written.
  public let input: InputFormat?
  /// How it is written, `nil` if it is only read.
  public let output: ExportFormat?

  /// The word of `-T` and `--from`.
  public var name: String { output?.name ?? input?.name ?? "" }

  /// An entry.
  ///
  /// - Parameters:
  ///   - input: How it is read.
  ///   - output: How it is written, under the same name.
  public init(input: InputFormat? = nil, output: ExportFormat? = nil) {
    precondition(input != nil || output != nil, "a format is read or written")
    precondition(
      input == nil || output == nil || input?.name == output?.name, "a format has one name")
    self.input = input
    self.output = output
  }

  /// A format of plain graphs.
  ///
  /// - Parameter format: The format.
  public init(_ format: GraphFormat) {
    self.init(input: InputFormat(format), output: ExportFormat(format))
  }
}
