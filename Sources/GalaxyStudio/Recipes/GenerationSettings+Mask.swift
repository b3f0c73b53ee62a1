import Determinism
import FileIO
public import GalaxySettings

extension GenerationSettings {
  /// Reads the picture of the shape `mask` and records the digest of its file.
  ///
  /// Does nothing for other shapes.
  ///
  /// - Throws: `InputFailure` if the file cannot be read; `InputError` for a file that is no PNG,
  ///   too large, damaged, black everywhere, or another one than a recorded digest demands;
  ///   `SettingFailure` if the name is too long to be recorded with its digest.
  /// - Complexity: O(pixels).
  public mutating func readMask() throws {
    guard self[\.shape] == .mask, let text = self[\.maskFile] else { return }
    let reference = MaskReference(text)
    let source = InputSource.file(reference.file)
    let bytes = try source.readAll(limit: 128 << 20)
    func failure(_ message: String, _ hint: String) -> InputError {
      InputError(.structure, source: source.name, location: .whole, message: message, hint: hint)
    }
    let digest = "\(SHA256.digest(bytes))"
    if let recorded = reference.digest, recorded != digest {
      throw failure(
        "this is not the recorded picture, whose SHA-256 begins with \(recorded.prefix(12))",
        "restore the file, or leave '#sha256=…' out to use the one that is there")
    }
    let picture = try GrayPicture(
      png: bytes, largestSide: RegionMask.largestSide, source: source.name)
    guard
      let mask = RegionMask(width: picture.width, height: picture.height, pixels: picture.pixels)
    else {
      throw failure(
        "the picture is black everywhere", "sectors are placed where it is brighter than black")
    }
    self.mask = mask
    try set(\.maskFile, to: "\(MaskReference(file: reference.file, digest: digest))")
  }
}
