/// Widths of text in DejaVu Sans, so that names can be placed before anything is drawn, without a
/// font library and the same on every machine.
enum TextMetrics {
  /// Font of every text; browsers without it take the next in the list.
  static let family = "DejaVu Sans,Verdana,sans-serif"

  /// Advance widths of U+0020…U+007E in thousandths of the font size.
  private static let regular: [Int16] = [
    318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636,
    636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632,
    575, 775, 752, 295, 295, 656, 557, 863, 748, 787, 603, 787, 695, 635, 611, 732, 684, 989, 685,
    611, 685, 390, 337, 390, 838, 500, 500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579,
    278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838,
  ]

  /// Width of one line of text in points; bold is a tenth wider, other scripts are estimated.
  static func width(_ text: String, size: Double, bold: Bool = false) -> Double {
    var thousandths = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20...0x7E: thousandths += Int(regular[Int(scalar.value) - 0x20])
      case 0x300...0x36F: break
      case 0x1100...: thousandths += scalar.value < 0x2E80 ? 640 : 1000
      default: thousandths += 640
      }
    }
    return Double(thousandths) / 1000 * size * (bold ? 1.11 : 1)
  }

  /// The text, cut with an ellipsis if it is wider than `limit`.
  static func fitted(_ text: String, size: Double, bold: Bool = false, limit: Double) -> String {
    guard width(text, size: size, bold: bold) > limit else { return text }
    var kept = text
    while !kept.isEmpty, width(kept + "…", size: size, bold: bold) > limit { kept.removeLast() }
    return kept + "…"
  }
}
