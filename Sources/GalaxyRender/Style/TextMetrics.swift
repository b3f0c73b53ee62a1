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

  /// The same of the bold font.
  private static let bold: [Int16] = [
    348, 456, 521, 838, 696, 1002, 872, 306, 457, 457, 523, 838, 380, 415, 380, 365, 696, 696, 696,
    696, 696, 696, 696, 696, 696, 696, 400, 400, 838, 838, 838, 580, 1000, 774, 762, 734, 830, 683,
    683, 821, 837, 372, 372, 775, 637, 995, 837, 850, 733, 850, 770, 720, 682, 812, 774, 1103, 771,
    724, 725, 457, 365, 457, 838, 500, 500, 675, 716, 593, 716, 678, 435, 716, 712, 343, 343, 665,
    343, 1042, 712, 687, 716, 716, 493, 595, 478, 712, 652, 924, 645, 652, 582, 712, 365, 712, 838,
  ]

  /// Width of one line of text in points; other scripts are estimated.
  static func width(_ text: String, size: Double, bold isBold: Bool = false) -> Double {
    let table = isBold ? bold : regular
    var thousandths = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20...0x7E: thousandths += Int(table[Int(scalar.value) - 0x20])
      case 0x300...0x36F: break
      case 0x1100...: thousandths += scalar.value < 0x2E80 ? 710 : 1050
      default: thousandths += 710
      }
    }
    return Double(thousandths) / 1000 * size
  }

  /// The text, cut with an ellipsis if it is wider than `limit`.
  static func fitted(_ text: String, size: Double, bold: Bool = false, limit: Double) -> String {
    guard width(text, size: size, bold: bold) > limit else { return text }
    var kept = text
    while !kept.isEmpty, width(kept + "…", size: size, bold: bold) > limit { kept.removeLast() }
    return kept + "…"
  }
}
