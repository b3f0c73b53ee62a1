/// Returns the base-2 logarithm of a positive number, the same on every machine.
///
/// The result is correct to about fifteen digits.
///
/// - Parameter value: A positive finite number.
/// - Returns: The logarithm.
package func binaryLogarithm(_ value: Double) -> Double {
  // Near 1 the series of 2 · artanh converges fast: each term is at most 1/25 of the one before.
  var exponent = Double(value.exponent)
  var fraction = value.significand
  if fraction > 4.0 / 3 {
    fraction /= 2
    exponent += 1
  }
  let ratio = (fraction - 1) / (fraction + 1)
  let square = ratio * ratio
  var sum = 0.0
  for index in stride(from: 31, through: 1, by: -2) { sum = sum * square + 1 / Double(index) }
  return exponent + 2 * ratio * sum / naturalLogarithmOfTwo
}

private let naturalLogarithmOfTwo = 0.693_147_180_559_945_3
