public import FileIO
public import GalaxyModel

extension GraphFormat {
  /// How a format is written, one file for each region.
  public struct Writing: Sendable {
    /// Names of its files.
    public let file: File
    /// Facts about a map that its files carry.
    public let carries: Set<GraphFact>
    /// The format that carries what this one does not.
    public let complement: String
    private let refusal: @Sendable (Region) -> String?
    private let body: @Sendable (Region, GraphWriter, inout ByteWriter) throws(IOFailure) -> Void

    /// A way of writing.
    ///
    /// - Parameters:
    ///   - file: Names of its files.
    ///   - carries: Facts about a map that its files carry.
    ///   - complement: The format that carries what this one does not.
    ///   - refusal: Why a region cannot be written, `nil` if it can.
    ///   - body: Appends a region to an output.
    public init(
      file: File, carries: Set<GraphFact>, complement: String = "graphml",
      refusal: @escaping @Sendable (Region) -> String? = { _ in nil },
      body: @escaping @Sendable (Region, GraphWriter, inout ByteWriter) throws(IOFailure) -> Void
    ) {
      self.file = file
      self.carries = carries
      self.complement = complement
      self.refusal = refusal
      self.body = body
    }

    /// Why a region cannot be written, `nil` if it can.
    ///
    /// - Complexity: O(V + E).
    public func refusal(of region: Region) -> String? { refusal(region) }

    /// Appends a region to an output.
    ///
    /// - Parameters:
    ///   - region: One that the format can hold.
    ///   - writer: The options of writing.
    ///   - out: Where the bytes go.
    /// - Throws: `IOFailure` if the output fails.
    /// - Complexity: O(V + E log E) time, O(V + E) space.
    public func write(
      _ region: Region, _ writer: GraphWriter, to out: inout ByteWriter
    ) throws(IOFailure) {
      try body(region, writer, &out)
      try out.throwIfFailed()
    }
  }

  /// Names of the files of a format.
  public struct File: Sendable {
    /// The name before the point, without the region.
    public let prefix: String
    /// The name after the point.
    public let suffix: String
    /// Endings of file names that mean this format.
    public let extensions: [String]
    /// Whether the name holds the region even if there is only one.
    public let alwaysNamesRegion: Bool

    /// Names of files.
    ///
    /// - Parameters:
    ///   - prefix: The name before the point, without the region.
    ///   - suffix: The name after the point.
    ///   - extensions: Endings of file names that mean this format.
    ///   - alwaysNamesRegion: Whether the name holds the region even if there is only one.
    public init(
      prefix: String = "map", suffix: String, extensions: [String],
      alwaysNamesRegion: Bool = false
    ) {
      self.prefix = prefix
      self.suffix = suffix
      self.extensions = extensions
      self.alwaysNamesRegion = alwaysNamesRegion
    }
  }
}
