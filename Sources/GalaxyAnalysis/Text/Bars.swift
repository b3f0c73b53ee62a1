/// Bars and curves of block characters, for terminals.
enum Bars {
  private static let eighths: [Character] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"]
  private static let heights: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// Returns a bar with a resolution of an eighth of a column; positive values show at least that.
  static func bar(_ value: Double, of whole: Double, width: Int) -> String {
    guard value > 0, whole > 0, width > 0 else { return "" }
    let steps = max(1, Int((min(1, value / whole) * Double(8 * width)).rounded()))
    let rest = steps % 8
    return String(repeating: "█", count: steps / 8)
      + (rest == 0 ? "" : String(eighths[rest - 1]))
  }

  /// Returns a column for each count, as high as its share of the highest; blank for 0.
  ///
  /// If there are more counts than columns, groups of equal size are summed.
  static func curve(_ counts: [Int], width: Int) -> String {
    let size = max(1, (counts.count + max(1, width) - 1) / max(1, width))
    let groups = stride(from: 0, to: counts.count, by: size).map { start in
      counts[start..<min(start + size, counts.count)].reduce(0, +)
    }
    let highest = groups.max() ?? 0
    return String(
      groups.map { count in
        guard count > 0, highest > 0 else { return " " }
        return heights[min(7, (count * 8 - 1) / highest)]
      })
  }
}

/// Returns an integer with its digits in groups of three: 16,930.
func grouped(_ value: Int) -> String {
  let digits = String(value.magnitude)
  var text = ""
  for (place, digit) in digits.enumerated() {
    if place > 0, (digits.count - place) % 3 == 0 { text += "," }
    text.append(digit)
  }
  return value < 0 ? "-" + text : text
}
