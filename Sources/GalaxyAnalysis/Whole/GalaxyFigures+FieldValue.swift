public import GalaxyModel

extension GalaxyFigures {
  /// The member `galaxy` of the JSON document.
  public var fieldValue: FieldValue {
    .object([
      .init("regions", .int(regions)), .init("sectors", .int(sectors)),
      .init("links", .int(links)), .init("directedEdges", .int(directedEdges)),
      .init("oneWayLinks", .int(oneWayLinks)),
      .init("outDegree", outDegree.fieldValue), .init("inDegree", inDegree.fieldValue),
      .init("stronglyConnected", stronglyConnected.fieldValue),
      .init("weaklyConnected", weaklyConnected.fieldValue),
      .init("formations", .object(formations.map { .init($0.type, .int($0.count)) })),
      .init("gates", .int(gates)), .init("gateSectors", .int(gateSectors)),
      .init("diameter", diameter?.fieldValue ?? .null),
      .init("capitals", .list(capitals.map(\.fieldValue))),
    ])
  }
}

extension GalaxyFigures.Distance {
  fileprivate var fieldValue: FieldValue {
    .object([.init("hops", .int(hops)), .init("turns", .int(turns))])
  }
}

extension GalaxyFigures.Course {
  fileprivate var fieldValue: FieldValue {
    .object([
      .init("from", .text(from)), .init("to", .text(to)),
      .init("hops", .optional(distance) { .int($0.hops) }),
      .init("turns", .optional(distance) { .int($0.turns) }),
    ])
  }
}

extension GalaxyFigures {
  /// Returns the figures for a terminal: a headline, then groups of figures.
  ///
  /// - Parameter width: The number of columns, clamped to 50…120.
  /// - Returns: The lines.
  public func page(width: Int) -> [PageLine] {
    let columns = min(max(width, 50), 120)
    var lines: [PageLine] = []
    var head = PageLine("all regions", .title)
    let size = "\(grouped(sectors)) sectors"
    head.pad(to: columns - size.count)
    head.add(size, .title)
    lines += [head, PageLine(String(repeating: "─", count: columns), .muted)]
    func row(_ caption: String, _ text: String) {
      var line = PageLine()
      line.add(caption, .muted)
      line.pad(to: RegionPage.indent)
      line.add(text)
      lines.append(line.clipped(to: columns))
    }
    row(
      "regions",
      "\(grouped(regions)), joined by \(grouped(gates)) gates at \(grouped(gateSectors)) sectors")
    row(
      "links",
      "\(grouped(links)), \(grouped(oneWayLinks)) one-way; \(grouped(directedEdges)) directed edges"
    )
    row(
      "components",
      "\(grouped(stronglyConnected.count)) strong, \(grouped(weaklyConnected.count)) weak")
    if let diameter {
      row("between gates", "up to \(grouped(diameter.hops)) hops, \(grouped(diameter.turns)) turns")
    }
    for course in capitals.prefix(20) {
      let distance =
        course.distance.map { "\(grouped($0.hops)) hops, \(grouped($0.turns)) turns" }
        ?? "no course"
      row("between capitals", "\(course.from) → \(course.to): \(distance)")
    }
    if capitals.count > 20 { row("", "… \(grouped(capitals.count - 20)) more with --json") }
    return lines
  }
}
