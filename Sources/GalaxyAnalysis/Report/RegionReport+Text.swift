import GalaxyModel
import GraphKit

extension AnalysisReport {
  /// The report for a terminal, a page for each region.
  public var lines: [String] {
    guard !regions.isEmpty else { return ["no regions"] }
    return Array(regions.map(\.lines).joined(separator: [""]))
  }
}

extension RegionReport {
  /// How many entries of a list a page shows.
  private static let shownEntries = 12

  /// The region's page: a headline, then groups of figures.
  public var lines: [String] {
    var lines = ["\(region): \(counted(sectors, "sector")), \(counted(links, "link"))"]
    lines += group("Size", sizeRows)
    lines += group("Degrees", degreeRows)
    lines += group("Connections", connectionRows)
    lines += group("Weak spots", weakSpotRows)
    lines += group("Traffic", trafficRows)
    lines += group("Formations", formationRows)
    if let timings { lines += ["", "Timings"] + timings.lines.map { "  " + $0 } }
    return lines
  }

  private func group(_ title: String, _ rows: [[String]]) -> [String] {
    // One width for the captions of all groups, so that the figures of a page stand in one column.
    let width = "articulation points".count
    guard !rows.isEmpty else { return [] }
    return ["", title]
      + rows.map { row in
        let caption = row[0] + String(repeating: " ", count: max(0, width - row[0].count))
        return "  " + caption + "  " + row[1]
      }
  }

  private var sizeRows: [[String]] {
    let oneWayShare = links == 0 ? 0 : Double(oneWayLinks) / Double(links)
    var rows = [
      ["directed edges", String(directedEdges)],
      ["one-way links", "\(oneWayLinks) (\(percent(oneWayShare)) of links)"],
    ]
    if dropped.selfLoops + dropped.duplicates > 0 {
      rows.append([
        "dropped",
        counted(dropped.selfLoops, "self loop") + ", "
          + counted(dropped.duplicates, "repeated edge"),
      ])
    }
    return rows
  }

  private var degreeRows: [[String]] {
    [("out", outDegree), ("in", inDegree)].flatMap { name, degree in
      let spread =
        "min \(degree.minimum), mean \(fixed(degree.mean, decimals: 3)), max \(degree.maximum)"
      let counts = degree.histogram.enumerated().filter { $0.element > 0 }
        .map { "\($0.offset):\($0.element)" }
      return [[name, spread], ["\(name), degree:sectors", abbreviated(counts, shown: 16)]]
    }
  }

  private var connectionRows: [[String]] {
    var main = "\(counted(mainComponent.size, "sector")), \(percent(mainComponent.share))"
    if let distances = mainComponent.distances {
      main += "; diameter \(distances.diameter), radius \(distances.radius), mean distance "
      main += fixed(distances.meanDistance, decimals: 3)
    }
    func components(_ figures: ComponentFigures) -> String {
      guard figures.count > 0 else { return "0" }
      let sizes = figures.largest.map(String.init).joined(separator: ", ")
      return "\(figures.count); largest \(sizes)" + (figures.count > 10 ? ", …" : "")
    }
    return [
      ["strongly connected", components(stronglyConnected)],
      ["weakly connected", components(weaklyConnected)],
      ["main component", main],
    ]
  }

  private var weakSpotRows: [[String]] {
    [
      ["articulation points", list(articulationPoints.map(String.init))],
      ["bridges", list(bridges.map { "\($0.lower)-\($0.upper)" })],
      ["dead ends", list(deadEnds.map(String.init))],
      ["sinks", list(sinks.map(String.init))],
      ["isolated", list(isolated.map(String.init))],
    ]
  }

  private var trafficRows: [[String]] {
    var rows = [["clustering", fixed(clustering, decimals: 4)]]
    for (rank, entry) in (betweenness ?? []).enumerated() {
      rows.append([
        rank == 0 ? "betweenness" : "", "\(entry.sector): \(fixed(entry.value, decimals: 1))",
      ])
    }
    return rows
  }

  /// How many formations there are of each type, and which are missing.
  private var formationRows: [[String]] {
    guard let detection else { return [] }
    var rows: [[String]] = []
    for type in Set(detection.formations.map(\.type)).sorted(by: { $0.rawValue < $1.rawValue }) {
      let found = detection.formations(of: type)
      rows.append([type.rawValue, list(found.map { $0.name ?? String($0.anchor) })])
    }
    for entry in detection.missing {
      rows.append(["missing", "\(entry.type.rawValue) \(entry.name)"])
    }
    for kind in Defect.Kind.allCases {
      let cut = detection.defects.filter { $0.kind == kind }
      guard !cut.isEmpty else { continue }
      let sectors = cut.reduce(0) { $0 + $1.sectors.count }
      rows.append([kind.rawValue, "\(cut.count), \(counted(sectors, "sector"))"])
    }
    return rows
  }

  /// The length of a list and its first entries.
  private func list(_ entries: [String]) -> String {
    entries.isEmpty ? "0" : "\(entries.count): " + abbreviated(entries, shown: Self.shownEntries)
  }

  private func abbreviated(_ entries: [String], shown: Int) -> String {
    guard !entries.isEmpty else { return "none" }
    let text = entries.prefix(shown).joined(separator: ", ")
    return entries.count > shown ? text + ", … \(entries.count - shown) more" : text
  }
}
