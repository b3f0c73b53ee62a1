/// The value of the setting `region.mask`: the name of a file and, once it has been read, the digest of
/// its bytes.
///
/// ```
/// galaxy.png
/// galaxy.png#sha256=9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
/// ```
///
/// Rows and manifests record the digest, so that a recipe never makes another map from a file that
/// has changed.
public struct MaskReference: Sendable, Equatable, CustomStringConvertible {
  /// Name of the file.
  public let file: String
  /// SHA-256 of the file in hexadecimal digits, if it is known.
  public let digest: String?

  private static let separator = "#sha256="
  private static let digits = 64

  /// Creates a reference.
  ///
  /// - Parameters:
  ///   - file: Name of the file.
  ///   - digest: SHA-256 of the file in hexadecimal digits.
  public init(file: String, digest: String) {
    self.file = file
    self.digest = digest
  }

  /// Reads the value of the setting.
  ///
  /// - Parameter text: The value.
  public init(_ text: String) {
    let tail = MaskReference.separator.utf8.count + MaskReference.digits
    let end = Array(text.utf8.suffix(tail))
    let digest = end.suffix(MaskReference.digits)
    guard text.utf8.count > tail, end.starts(with: MaskReference.separator.utf8),
      digest.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) })
    else {
      file = text
      self.digest = nil
      return
    }
    file = String(decoding: text.utf8.dropLast(tail), as: UTF8.self)
    self.digest = String(decoding: digest, as: UTF8.self)
  }

  /// The value of the setting.
  public var description: String {
    digest.map { file + MaskReference.separator + $0 } ?? file
  }
}
