/// Contrast of two colors as the Web Content Accessibility Guidelines measure it.
enum Contrast {
  /// The least contrast of text that is read without effort.
  static let readable = 4.5

  /// How much stronger the lighter color shines than the darker one: 1…21.
  static func ratio(_ a: Color, _ b: Color) -> Double {
    let (one, other) = (luminance(a), luminance(b))
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  /// A dark or light color in which text is readable on a color.
  ///
  /// Black and white would do for every color; where a softer dark is as good, it is taken.
  static func ink(on color: Color) -> Color {
    let (dark, white) = (Color(0x1B2030), Color(0xFFFFFF))
    let better = ratio(dark, color) >= ratio(white, color) ? dark : white
    return ratio(better, color) >= readable ? better : Color(0x000000)
  }

  /// Relative luminance, 0…1.
  private static func luminance(_ color: Color) -> Double {
    0.2126 * linear[Int(color.red)] + 0.7152 * linear[Int(color.green)]
      + 0.0722 * linear[Int(color.blue)]
  }

  /// Light of each of the 256 values of sRGB.
  private static let linear: [Double] = (0...255).map { value in
    let part = Double(value) / 255
    guard part > 0.04045 else { return part / 12.92 }
    // x^2.4 = x² times the fifth root of x².
    let x = (part + 0.055) / 1.055
    return x * x * fifthRoot(x * x)
  }

  /// By Newton's method, because powers of the mathematics library may differ between machines.
  private static func fifthRoot(_ value: Double) -> Double {
    var root = 1.0
    for _ in 0..<60 { root = (4 * root + value / (root * root * root * root)) / 5 }
    return root
  }
}
