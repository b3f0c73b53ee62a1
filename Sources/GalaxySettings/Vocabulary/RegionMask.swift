/// A grayscale picture whose brightness is the density of sectors, for the shape `mask`.
public struct RegionMask: Sendable, Equatable {
  /// Pixels in a row.
  public let width: Int
  /// Rows.
  public let height: Int
  /// Brightness row by row from the top, 0 for black.
  public let pixels: [UInt8]

  /// The largest width and height.
  public static let largestSide = 4096

  /// Creates a mask; nil if the number of pixels is wrong or all of them are black.
  ///
  /// - Parameters:
  ///   - width: Pixels in a row.
  ///   - height: Rows.
  ///   - pixels: Brightness row by row from the top.
  /// - Complexity: O(pixels).
  public init?(width: Int, height: Int, pixels: [UInt8]) {
    let sides = 1...RegionMask.largestSide
    guard sides.contains(width), sides.contains(height), pixels.count == width * height,
      pixels.contains(where: { $0 > 0 })
    else { return nil }
    self.width = width
    self.height = height
    self.pixels = pixels
  }
}
