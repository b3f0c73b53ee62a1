/// How large a picture is; each format has a size of its own otherwise.
public struct PictureSize: Sendable, Equatable {
  /// Width of a PNG or SVG in pixels; the height follows.
  public var width: Int?
  /// Pixels of a PNG to an inch, of which a map of 300 sectors is some 20 wide.
  public var dpi: Int?

  /// A size.
  ///
  /// - Parameters:
  ///   - width: Width of a PNG or SVG in pixels.
  ///   - dpi: Pixels of a PNG to an inch.
  public init(width: Int? = nil, dpi: Int? = nil) {
    self.width = width
    self.dpi = dpi
  }
}
