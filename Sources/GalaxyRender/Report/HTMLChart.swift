import FileIO

/// Bar charts as inline SVG.
struct HTMLChart {
  /// One series of bars.
  struct Series {
    let name: String
    /// Class of its bars, which gives them their color.
    let style: StaticString
    let counts: [Int]
  }

  let title: String
  /// The title of the horizontal axis.
  let axis: String
  let series: [Series]

  private static let (width, height) = (560.0, 210.0)
  private static let (left, right, top, bottom) = (44.0, 6.0, 12.0, 34.0)
  /// Most places on the axis; more are added up in groups.
  private static let most = 80

  /// Appends a figure: title, key and bars.
  ///
  /// - Complexity: O(counts).
  func append(to out: inout ByteWriter) {
    let length = series.map(\.counts.count).max() ?? 0
    let size = max(1, (length + HTMLChart.most - 1) / HTMLChart.most)
    let groups = series.map { one in
      stride(from: 0, to: length, by: size).map { start in
        one.counts.dropFirst(start).prefix(size).reduce(0, +)
      }
    }
    let highest = groups.flatMap { $0 }.max() ?? 0
    out.append("<figure class=\"card\"><figcaption>")
    out.append(escaped: title)
    if series.count > 1 {
      for one in series {
        out.append(" <span class=\"key ")
        out.append(one.style)
        out.append("\">")
        out.append(escaped: one.name)
        out.append("</span>")
      }
    }
    out.append(
      "</figcaption><div class=\"scroll\"><svg class=\"chart\" viewBox=\"0 0 560 210\" role=\"img\">"
    )
    appendGrid(highest, to: &out)
    appendBars(groups, highest: highest, size: size, to: &out)
    out.append("<text class=\"axis\" text-anchor=\"middle\" x=\"302\" y=\"206\">")
    out.append(escaped: axis)
    out.append("</text></svg></div></figure>\n")
  }

  // Lines at round numbers, three to six of them.
  private func appendGrid(_ highest: Int, to out: inout ByteWriter) {
    var (step, factors) = (1, [2, 5, 10])
    var scale = 1
    while highest / step > 5 {
      step = scale * factors.removeFirst()
      if factors.isEmpty { (scale, factors) = (scale * 10, [2, 5, 10]) }
    }
    var value = 0
    while value <= highest {
      let y = place(value, highest)
      out.append("<line class=\"grid\" x1=\"44\" x2=\"554\" y1=\"")
      out.append(points: y)
      out.append("\" y2=\"")
      out.append(points: y)
      out.append("\"/><text class=\"axis\" text-anchor=\"end\" x=\"38\" y=\"")
      out.append(points: y + 4)
      out.append("\">")
      out.append(text: grouped(value))
      out.append("</text>")
      value += step
    }
  }

  private func place(_ value: Int, _ highest: Int) -> Double {
    let room = HTMLChart.height - HTMLChart.top - HTMLChart.bottom
    return HTMLChart.height - HTMLChart.bottom
      - room * Double(value) / Double(max(1, highest))
  }

  private func appendBars(
    _ groups: [[Int]], highest: Int, size: Int, to out: inout ByteWriter
  ) {
    let count = groups.first?.count ?? 0
    guard count > 0 else { return }
    let slot = (HTMLChart.width - HTMLChart.left - HTMLChart.right) / Double(count)
    let bar = min(slot * 0.8 / Double(groups.count), 26)
    let every = max(1, (count + 19) / 20)
    for index in 0..<count {
      let middle = HTMLChart.left + slot * (Double(index) + 0.5)
      let label =
        size == 1 ? "\(index)" : "\(index * size)–\(index * size + size - 1)"
      for (place, group) in groups.enumerated() where group[index] > 0 {
        let x = middle - bar * Double(groups.count) / 2 + bar * Double(place)
        let y = min(
          self.place(group[index], highest), HTMLChart.height - HTMLChart.bottom - 1)
        out.append("<rect class=\"")
        out.append(series[place].style)
        out.append("\" x=\"")
        out.append(points: x + 0.5)
        out.append("\" y=\"")
        out.append(points: y)
        out.append("\" width=\"")
        out.append(points: max(0.5, bar - 1))
        out.append("\" height=\"")
        out.append(points: HTMLChart.height - HTMLChart.bottom - y)
        out.append("\"><title>")
        out.append(escaped: "\(series[place].name) \(label): \(grouped(group[index]))")
        out.append("</title></rect>")
      }
      if index % every == 0 {
        out.append("<text class=\"axis\" text-anchor=\"middle\" x=\"")
        out.append(points: middle)
        out.append("\" y=\"190\">")
        out.append(text: size == 1 ? "\(index)" : "\(index * size)")
        out.append("</text>")
      }
    }
  }
}
