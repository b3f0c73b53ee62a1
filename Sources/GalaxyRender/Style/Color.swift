/// An opaque color.
///
/// Tints are mixed in integers here instead of by transparency in the picture, so that every output
/// format shows the same color.
struct Color: Hashable, Sendable {
  var red: UInt8
  var green: UInt8
  var blue: UInt8

  /// From 0xRRGGBB.
  init(_ rgb: UInt32) {
    red = UInt8(truncatingIfNeeded: rgb >> 16)
    green = UInt8(truncatingIfNeeded: rgb >> 8)
    blue = UInt8(truncatingIfNeeded: rgb)
  }

  /// From `#RRGGBB`.
  init(hex: String) {
    self.init(UInt32(hex.dropFirst(), radix: 16) ?? 0)
  }

  /// This color with `percent` (0…100) of another one mixed in.
  func mixed(with other: Color, percent: Int) -> Color {
    func mix(_ a: UInt8, _ b: UInt8) -> UInt32 {
      UInt32((Int(a) * (100 - percent) + Int(b) * percent + 50) / 100)
    }
    return Color(mix(red, other.red) << 16 | mix(green, other.green) << 8 | mix(blue, other.blue))
  }

  /// `#rrggbb`.
  var hex: String {
    let digits = Array("0123456789abcdef".utf8)
    var bytes: [UInt8] = [UInt8(ascii: "#")]
    for part in [red, green, blue] {
      bytes.append(digits[Int(part >> 4)])
      bytes.append(digits[Int(part & 15)])
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
