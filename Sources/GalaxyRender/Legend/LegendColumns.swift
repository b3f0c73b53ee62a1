/// A legend in as many columns as it needs to be no higher than the map.
struct LegendColumns: Sendable {
  /// Sections from top to bottom, by column.
  let columns: [[Legend.Section]]
  /// Height of the highest column, in points.
  let height: Double
  /// Width of all columns, in points.
  let width: Double
  /// Size of a unit in points: long legends are set smaller before they get a second column.
  let unit: Double

  /// The smallest share of the page's unit.
  private static let least = 0.68

  // Sizes in units.
  static let columnWidth = 262.0
  static let gap = 30.0
  static let row = 16.5
  static let heading = 30.0

  /// - Parameters:
  ///   - legend: The sections.
  ///   - pageUnit: Size of a unit of the page in points.
  ///   - room: Height of a column, in points; a section that is higher alone may exceed it.
  init(_ legend: Legend, pageUnit: Double, room: Double) {
    let rows = legend.sections.reduce(0.0) {
      $0 + LegendColumns.heading + LegendColumns.row * Double($1.entries.count)
    }
    let unit = pageUnit * min(max(room / max(rows * pageUnit, 1e-9), LegendColumns.least), 1)
    self.unit = unit
    func height(_ section: Legend.Section) -> Double {
      (LegendColumns.heading + LegendColumns.row * Double(section.entries.count)) * unit
    }
    var columns: [[Legend.Section]] = [[]]
    var heights = [0.0]
    for section in legend.sections {
      let own = height(section)
      if heights[heights.count - 1] > 0, heights[heights.count - 1] + own > room * 1.000001 {
        columns.append([])
        heights.append(0)
      }
      columns[columns.count - 1].append(section)
      heights[heights.count - 1] += own
    }
    self.columns = columns
    self.height = heights.max() ?? 0
    width =
      (Double(columns.count) * LegendColumns.columnWidth
        + Double(columns.count - 1) * LegendColumns.gap) * unit
  }
}
