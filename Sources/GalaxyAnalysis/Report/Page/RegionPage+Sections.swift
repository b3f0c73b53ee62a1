import GalaxyModel

extension RegionPage {
  /// Adds both histograms side by side, one row per degree.
  mutating func addDegrees() {
    let (out, into) = (report.outDegree, report.inDegree)
    guard report.sectors > 0 else { return }
    heading("Degrees", "sectors by number of warps")
    let column = (width - 6) / 2
    var head = PageLine()
    head.pad(to: 6)
    head.add("out", .muted)
    head.add("  \(spread(out))")
    head.pad(to: 6 + column)
    head.add("in", .muted)
    head.add("  \(spread(into))")
    append(head)
    let degrees = degreesShown(out.histogram.count, into.histogram.count)
    let most = max(out.histogram.max() ?? 0, into.histogram.max() ?? 0)
    let digits = grouped(most).count
    for range in degrees {
      var line = PageLine()
      let label =
        range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound - 1)"
      line.add(label, right: 4, .muted)
      for (place, figures) in [out, into].enumerated() {
        line.pad(to: 6 + place * column)
        let count = range.reduce(0) {
          $0 + ($1 < figures.histogram.count ? figures.histogram[$1] : 0)
        }
        let bar = Bars.bar(Double(count), of: Double(most), width: column - digits - 4)
        line.add(grouped(count), right: digits, count == 0 ? .muted : .plain)
        line.add(" ")
        line.add(bar, .bar)
      }
      append(line)
    }
  }

  private func spread(_ figures: DegreeFigures) -> String {
    "\(figures.minimum)…\(figures.maximum), mean \(fixed(figures.mean, decimals: 3))"
  }

  /// Each degree up to 14 alone, longer tails in ranges of doubling size.
  private func degreesShown(_ out: Int, _ into: Int) -> [Range<Int>] {
    let end = max(out, into)
    var ranges = (0..<min(end, 15)).map { $0..<$0 + 1 }
    var start = 15
    while start < end {
      ranges.append(start..<min(end, 2 * start + 2))
      start = 2 * start + 2
    }
    return ranges
  }

  private var label: (Int) -> String { report.labels.label }

  mutating func addWeakSpots() {
    let pairs = report.bridges.map { "\(label($0.lower))–\(label($0.upper))" }
    let rows: [(String, [String])] = [
      ("articulation points", report.articulationPoints.map(label)),
      ("bridges", pairs), ("dead ends", report.deadEnds.map(label)),
      ("sinks", report.sinks.map(label)), ("isolated", report.isolated.map(label)),
    ]
    heading("Weak spots")
    let caption = rows.map(\.0.count).max() ?? 0
    let digits = rows.map { grouped($0.1.count).count }.max() ?? 1
    for (name, entries) in rows {
      var line = PageLine("  ")
      line.add(name, .muted)
      line.pad(to: caption + 3)
      line.add(grouped(entries.count), right: digits, entries.isEmpty ? .muted : .plain)
      if !entries.isEmpty {
        line.add("  ")
        line.add(list(entries, columns: width - line.width))
      }
      append(line)
    }
  }

  mutating func addTraffic() {
    guard let busiest = report.busiestSectors, let most = busiest.first?.value, most > 0 else {
      return
    }
    let note = report.estimates.map { ", \($0.samples) samples" } ?? ""
    heading("Busiest sectors", "courses through a sector, by betweenness" + note)
    let names = busiest.map { label($0.sector) }
    let values = busiest.map { entry in
      report.estimates == nil
        ? fixed(entry.value, decimals: 1)
        : fixed(entry.value, decimals: 0) + " ± " + fixed(entry.error, decimals: 0)
    }
    let (nameWidth, valueWidth) = (
      names.map(\.count).max() ?? 0, values.map(\.count).max() ?? 0
    )
    for (index, entry) in busiest.enumerated() where entry.value > 0 {
      var line = PageLine("  ")
      line.add(names[index], right: nameWidth)
      line.add("  ")
      line.add(values[index], right: valueWidth)
      line.add("  ")
      line.add(
        Bars.bar(entry.value, of: most, width: min(40, width - line.width)), .bar)
      append(line)
    }
  }

  mutating func addFormations() {
    guard let detection = report.detection else { return }
    if !detection.formations.isEmpty {
      let declared = detection.formations.count { $0.origin == .generated }
      heading("Formations", "\(detection.formations.count) found, \(declared) declared")
    }
    for type in FormationType.allCases.sorted(by: { $0.rawValue < $1.rawValue }) {
      let found = detection.formations(of: type)
      guard !found.isEmpty else { continue }
      var line = PageLine("  ")
      line.add(type.rawValue, .muted)
      line.pad(to: 19)
      line.add(String(found.count), right: 4)
      line.add("  ")
      line.add(
        list(found.map { $0.name ?? label($0.anchor) }, columns: width - line.width))
      append(line)
    }
    if !detection.missing.isEmpty {
      heading("Missing", "declared and not found")
      for entry in detection.missing.prefix(12) {
        var line = PageLine("  ")
        line.add(entry.type.rawValue, .warning)
        line.pad(to: 19)
        line.add(entry.name)
        line.add("  " + entry.failed.joined(separator: ", "), .muted)
        append(line)
      }
      if detection.missing.count > 12 {
        append(PageLine("  … \(detection.missing.count - 12) more", .muted))
      }
    }
    if !detection.defects.isEmpty { heading("Defects", "cut off without being a formation") }
    for kind in Defect.Kind.allCases {
      let cut = detection.defects.filter { $0.kind == kind }
      guard !cut.isEmpty else { continue }
      let sectors = cut.flatMap(\.sectors)
      var line = PageLine("  ")
      line.add(kind.rawValue, .warning)
      line.pad(to: 21)
      line.add("\(cut.count), \(counted(sectors.count, "sector")): ")
      line.add(list(sectors.map(label), columns: width - line.width))
      append(line)
    }
  }
}
