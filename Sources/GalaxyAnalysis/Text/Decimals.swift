/// Returns a number with a fixed number of decimals, rounded half away from zero; the same text on
/// every platform.
func fixed(_ value: Double, decimals: Int) -> String {
  var scale = 1.0
  for _ in 0..<decimals { scale *= 10 }
  guard value.isFinite, abs(value) < 1e15 / scale else { return value.description }
  let scaled = Int64((abs(value) * scale).rounded(.toNearestOrAwayFromZero))
  let (whole, rest) = scaled.quotientAndRemainder(dividingBy: Int64(scale))
  let sign = value < 0 && scaled != 0 ? "-" : ""
  guard decimals > 0 else { return sign + String(whole) }
  let digits = String(rest)
  return sign + String(whole) + "."
    + String(repeating: "0", count: decimals - digits.utf8.count) + digits
}

/// Returns a fraction as a percentage with one decimal.
func percent(_ fraction: Double) -> String { fixed(100 * fraction, decimals: 1) + " %" }
