import GalaxyModel

extension DetectionReport {
  /// The report for a terminal, a page for each region.
  public var lines: [String] {
    guard !regions.isEmpty else { return ["no regions"] }
    return Array(regions.map(\.lines).joined(separator: [""]))
  }
}

extension Detection {
  /// The region's page: a headline, then a table of each kind of finding.
  public var lines: [String] {
    var lines = ["\(region): \(summary)"]
    lines += table("Formations", formations.map { $0.cells(labels) })
    lines += table("Missing", missing.map { $0.cells(labels) })
    lines += table("Defects", defects.map { [$0.kind.rawValue, shortened($0.sectors, labels)] })
    lines += table("Pockets behind several gateways", (multiGateway ?? []).map { $0.cells(labels) })
    return lines
  }

  /// The numbers of findings, in one line.
  var summary: String {
    let declared = formations.count { $0.origin == .generated }
    var parts = ["\(counted(formations.count, "formation")), \(declared) declared"]
    if !missing.isEmpty { parts.append("\(missing.count) missing") }
    if !defects.isEmpty { parts.append(counted(defects.count, "defect")) }
    if let multiGateway {
      parts.append("\(counted(multiGateway.count, "pocket")) behind several gateways")
    }
    return parts.joined(separator: ", ")
  }

  private func table(_ title: String, _ rows: [[String]]) -> [String] {
    rows.isEmpty ? [] : ["", title] + TextTable(rows: rows).lines.map { "  " + $0 }
  }
}

extension DetectedFormation {
  fileprivate func cells(_ labels: SectorLabels) -> [String] {
    var facts: [String] = []
    if let name { facts.append(name) }
    if let backEdges, !backEdges.isEmpty {
      facts.append(
        "back edges "
          + shortened(backEdges.map { "\(labels.label($0.source))→\(labels.label($0.target))" }))
    }
    return [
      type.rawValue, labels.label(anchor), interior.isEmpty ? "-" : shortened(interior, labels),
      origin.rawValue, facts.joined(separator: ", "),
    ].droppingLastIfEmpty
  }
}

extension MissingFormation {
  fileprivate func cells(_ labels: SectorLabels) -> [String] {
    [
      type.rawValue, anchor.map(labels.label) ?? "?",
      interior.isEmpty ? "-" : shortened(interior, labels), name,
      failed.isEmpty ? "not found" : "fails " + failed.joined(separator: ", "),
    ]
  }
}

extension MultiGatewayPocket {
  fileprivate func cells(_ labels: SectorLabels) -> [String] {
    [
      "behind " + gateways.map(labels.label).joined(separator: ", "), shortened(interior, labels),
      backEdges.isEmpty
        ? ""
        : "back edges "
          + shortened(backEdges.map { "\(labels.label($0.source))→\(labels.label($0.target))" }),
    ].droppingLastIfEmpty
  }
}

extension [String] {
  fileprivate var droppingLastIfEmpty: [String] { last == "" ? dropLast() : self }
}

/// Returns the first few ascending numbers, with runs of at least three as ranges; each number by
/// itself if sectors have labels.
private func shortened(_ numbers: [Int], _ labels: SectorLabels) -> String {
  guard labels.isEmpty else { return shortened(numbers.map(labels.label)) }
  var runs: [(first: Int, last: Int)] = []
  for number in numbers {
    if let last = runs.last?.last, last < .max, number == last + 1 {
      runs[runs.count - 1].last = number
    } else {
      runs.append((number, number))
    }
  }
  return shortened(
    runs.flatMap { run in
      run.last - run.first > 1
        ? ["\(run.first)…\(run.last)"]
        : run.first == run.last
          ? ["\(run.first)"]
          : ["\(run.first)", "\(run.last)"]
    })
}

private func shortened(_ texts: [String]) -> String {
  let shown = texts.prefix(10).joined(separator: " ")
  return texts.count > 10 ? "\(shown) … \(texts.count - 10) more" : shown
}
