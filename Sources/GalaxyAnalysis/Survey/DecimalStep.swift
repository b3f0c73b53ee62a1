/// A step of 1, 2, or 5 times a power of ten, whose multiples are as exact as numbers can be.
struct DecimalStep: Sendable, Equatable {
  private let digit: Int
  private let exponent: Int
  /// Ten to the exponent without its sign.
  private let scale: Double

  /// The number of bins that a step has to cover.
  private static let bins = 32

  /// Returns a multiple of the step: the number that is nearest to the exact one.
  func multiple(_ factor: Int) -> Double {
    let number = Double(factor * digit)
    return exponent < 0 ? number / scale : number * scale
  }

  /// The multiple at or below a number.
  func factor(atOrBelow value: Double) -> Int {
    var factor = Int((value / multiple(1)).rounded(.down))
    while multiple(factor) > value { factor -= 1 }
    while multiple(factor + 1) <= value { factor += 1 }
    return factor
  }

  /// Finds the smallest step of which 32 cover a range from a multiple of it.
  ///
  /// - Parameters:
  ///   - low: The smallest value.
  ///   - high: The largest value, which is in the last bin at most.
  ///   - isIntegral: Whether the step is an integer.
  init(from low: Double, through high: Double, isIntegral: Bool) {
    let size = max(low.magnitude, high.magnitude)
    // Steps far below the size of the values could not tell them apart.
    var exponent = isIntegral ? 0 : -22
    while exponent < 290, Self.power(exponent) < size * 1e-9 { exponent += 1 }
    var step = DecimalStep(digit: 1, exponent: exponent)
    while step.multiple(step.factor(atOrBelow: low) + Self.bins) <= high { step = step.next }
    self = step
  }

  private init(digit: Int, exponent: Int) {
    self.digit = digit
    self.exponent = exponent
    scale = Self.power(abs(exponent))
  }

  private var next: DecimalStep {
    switch digit {
    case 1: DecimalStep(digit: 2, exponent: exponent)
    case 2: DecimalStep(digit: 5, exponent: exponent)
    default: DecimalStep(digit: 1, exponent: exponent + 1)
    }
  }

  /// A power of ten, exact up to 22 digits.
  private static func power(_ exponent: Int) -> Double {
    var power = 1.0
    for _ in 0..<exponent.magnitude { power *= 10 }
    return exponent < 0 ? 1 / power : power
  }
}
