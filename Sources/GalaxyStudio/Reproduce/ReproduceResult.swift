public import RowFormats

/// What came of making files again.
public struct ReproduceResult: Sendable {
  /// What came of one file.
  public struct File: Sendable {
    /// Its name.
    public let name: String
    /// Whether it was made again with the same bytes.
    public let isEqual: Bool
    /// Its size, and that of the file that was made.
    public let bytes: (old: Int, new: Int)
    /// Where the files differ first, if the old one was there to compare.
    public let difference: FileDifference?
  }

  /// The version that made the files; nil if they do not say.
  public let generator: String?
  /// The files, in the order of the manifest.
  public internal(set) var files: [File] = []
  /// The first stage that made something else; nil if none did or none was recorded.
  public internal(set) var stage: Manifest.Stage?

  init(generator: String?) { self.generator = generator }

  /// Whether everything was made again with the same bytes.
  public var isEqual: Bool { stage == nil && files.allSatisfy(\.isEqual) }
}
