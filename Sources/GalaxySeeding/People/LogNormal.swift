import Determinism

/// Amounts that are distributed like incomes: most near the median, few far above it.
enum LogNormal {
  // Quantiles (i + 1/2) / 64 of the log-normal distribution with median 1 and sigma 1, in
  // thousandths. A table, since math libraries differ between machines.
  private static let quantiles = [
    89, 137, 172, 202, 229, 255, 280, 304, 329, 352, 376, 400, 424, 448, 472, 497, 522, 547, 573,
    600, 627, 655, 683, 712, 742, 773, 805, 838, 872, 907, 943, 981, 1020, 1061, 1103, 1147, 1194,
    1242, 1294, 1347, 1404, 1464, 1527, 1595, 1667, 1744, 1827, 1916, 2012, 2117, 2233, 2360, 2501,
    2659, 2838, 3044, 3284, 3570, 3920, 4364, 4958, 5822, 7297, 11218,
  ]

  /// Draws an amount.
  ///
  /// One of two thousand amounts is an outlier of up to a hundred times the median.
  ///
  /// - Parameters:
  ///   - median: Median of the amounts.
  ///   - cap: Maximum amount.
  ///   - stream: Random stream.
  /// - Returns: The amount.
  static func draw(median: Int, cap: Int, _ stream: inout RandomStream) -> Int {
    let position = stream.index(below: 63 * 1000)
    let low = quantiles[position / 1000]
    let high = quantiles[position / 1000 + 1]
    let value = low * 1000 + (high - low) * (position % 1000)
    let isFarOut = stream.chance(1, in: 2000)
    return min(cap, median * value / 1_000_000 * (isFarOut ? 9 : 1))
  }
}
