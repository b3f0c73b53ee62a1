import CPNG

/// A picture in shades of gray.
public struct GrayPicture: Sendable, Equatable {
  /// Pixels in a row.
  public let width: Int
  /// Rows.
  public let height: Int
  /// Brightness row by row from the top: 0 for black, 255 for white.
  public let pixels: [UInt8]

  /// Reads a PNG file.
  ///
  /// Colors become their brightness, and what is transparent becomes dark.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - largestSide: The largest width and height; nothing is expanded beyond.
  ///   - source: Name of the input in errors.
  /// - Throws: `InputError` for a file that is no PNG, damaged, cut, or too large.
  /// - Complexity: O(pixels).
  public init(png bytes: [UInt8], largestSide: Int, source: String) throws(InputError) {
    func failure(_ message: String, _ hint: String) -> InputError {
      InputError(.syntax, source: source, location: .whole, message: message, hint: hint)
    }
    guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else {
      throw failure("this is not a PNG file", "save the picture as a grayscale PNG")
    }
    // Typed errors do not pass through `withUnsafeBytes`.
    self = try bytes.withUnsafeBytes { data in
      Result { () throws(InputError) in
        try GrayPicture.read(data, largestSide: largestSide, failure: failure)
      }
    }.get()
  }

  private static func read(
    _ data: UnsafeRawBufferPointer, largestSide: Int, failure: (String, String) -> InputError
  ) throws(InputError) -> GrayPicture {
    // The interface that reads in one step: libpng's errors never jump through frames of Swift. It
    // keeps the addresses of the image and of the data from the first call to the last.
    let image = UnsafeMutablePointer<png_image>.allocate(capacity: 1)
    image.initialize(to: png_image())
    defer {
      png_image_free(image)
      image.deallocate()
    }
    image.pointee.version = png_uint_32(PNG_IMAGE_VERSION)
    guard png_image_begin_read_from_memory(image, data.baseAddress, data.count) != 0 else {
      throw failure("this PNG file is damaged or cut (\(message(of: image)))", "")
    }
    let (width, height) = (Int(image.pointee.width), Int(image.pointee.height))
    guard width <= largestSide, height <= largestSide else {
      throw failure(
        "the picture has \(width) × \(height) pixels",
        "at most \(largestSide) × \(largestSide); scale it down")
    }
    image.pointee.format = png_uint_32(PNG_FORMAT_GRAY)
    // Transparent pixels are laid over what the memory holds: black.
    var pixels = [UInt8](repeating: 0, count: width * height)
    let isRead = pixels.withUnsafeMutableBytes {
      png_image_finish_read(image, nil, $0.baseAddress, png_int_32(width), nil)
    }
    guard isRead != 0 else {
      throw failure("this PNG file is damaged or cut (\(message(of: image)))", "")
    }
    return GrayPicture(width: width, height: height, pixels: pixels)
  }

  private init(width: Int, height: Int, pixels: [UInt8]) {
    (self.width, self.height, self.pixels) = (width, height, pixels)
  }

  private static func message(of image: UnsafeMutablePointer<png_image>) -> String {
    withUnsafeBytes(of: image.pointee.message) {
      String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
    }
  }
}
