public import GalaxyFormats
import GraphFormats
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

  /// Compares a file with a map that was made again from the file that its recipe begins with.
  ///
  /// - Parameters:
  ///   - input: The file.
  ///   - map: The map.
  ///   - replay: What made it.
  /// - Throws: What writing throws.
  /// - Complexity: O(bytes).
  public init(of input: ReproduceInput, as map: ReadMap, by replay: ForeignReplay) throws {
    self.init(generator: input.recipe.generatorVersion)
    guard case .artifact(let format) = input.kind else { return }
    let bytes = try replay.bytes(of: map, in: format, source: input.source)
    files = [
      File(
        name: input.name, isEqual: bytes == input.bytes, bytes: (input.bytes.count, bytes.count),
        difference: bytes == input.bytes
          ? nil : FileDifference(input.bytes, bytes, isText: !format.isBinary))
    ]
  }

  /// Whether everything was made again with the same bytes.
  public var isEqual: Bool { stage == nil && files.allSatisfy(\.isEqual) }
}
