/// A text table: aligned columns, numbers to the right.
struct Table {
  var rows: [[String]]

  init(_ header: [String]) { rows = [header] }

  mutating func add(_ row: [String]) { rows.append(row) }

  func write() {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    for row in rows {
      let cells = row.indices.map { column in
        let padding = String(repeating: " ", count: widths[column] - row[column].count)
        return column == 0 ? row[column] + padding : padding + row[column]
      }
      print(cells.joined(separator: "  "))
    }
    print()
  }
}

/// A number with a fixed count of decimals.
func fixed(_ value: Double, _ decimals: Int) -> String {
  var scale = 1.0
  for _ in 0..<decimals { scale *= 10 }
  let units = Int((value * scale).rounded())
  if decimals == 0 { return String(units) }
  let fraction = String(units % Int(scale))
  return "\(units / Int(scale))."
    + String(repeating: "0", count: decimals - fraction.count) + fraction
}
