public import GalaxyModel

extension FlightPlan {
  /// The JSON document of the answer: that of the best course, as `Course.fieldValue(of:from:to:)`,
  /// and then its legs and the alternatives, each with the same figures.
  public var fieldValue: FieldValue {
    let course = routes.first.map { self.course($0) }
    let document = Course.fieldValue(
      of: course, from: chart.number(of: start), to: chart.number(of: end))
    guard case .object(var members) = document else { return document }
    if let best = routes.first { members.append(.init("legs", legs(of: best))) }
    if routes.count > 1 {
      members.append(
        .init(
          "alternatives",
          .list(
            routes.dropFirst().map { route in
              .object([
                .init("turns", .int(route.turns)), .init("hops", .int(route.hops)),
                .init("sectors", .integers(self.course(route).sectors)),
                .init("legs", legs(of: route)),
              ])
            })))
    }
    members += chart.labels.members(
      for: ([start, end] + routes.flatMap(\.nodes)).map { chart.number(of: $0) })
    return .object(members)
  }

  /// The courses for a terminal: the sectors, then the cost.
  public var lines: [String] {
    var lines: [String] = []
    for (index, route) in routes.enumerated() {
      if index > 0 { lines += ["", "alternative \(index)"] }
      lines += [way(route), cost(route)]
    }
    return lines
  }

  private func course(_ route: Route) -> Course {
    Course(sectors: route.nodes.map { chart.number(of: $0) }, turns: route.turns)
  }

  private func way(_ route: Route) -> String {
    guard let first = route.nodes.first else { return "" }
    var text = chart.label(of: first)
    var region = chart.sector(at: first).region
    for leg in route.legs {
      // The name of a region is shown where the course enters it.
      let sector = chart.sector(at: leg.target)
      text += " \(leg.kind.sign) "
      text +=
        sector.region == region
        ? chart.labels.label(chart.galaxy.regions[region].sectors.number(sector.node))
        : chart.label(of: leg.target)
      region = sector.region
    }
    return text
  }

  private func cost(_ route: Route) -> String {
    var text = "\(counted(route.turns, "turn")), \(counted(route.hops, "hop"))"
    var parts: [String] = []
    for kind in [Leg.Kind.tunnel, .gate] {
      let count = route.legs.count { $0.kind == kind }
      if count > 0 { parts.append("\(counted(count, kind.rawValue)) (\(kind.sign))") }
    }
    if !parts.isEmpty { text += "; through " + parts.joined(separator: " and ") }
    return text
  }

  private func legs(of route: Route) -> FieldValue {
    .list(
      route.legs.map { leg in
        .object([
          .init("from", .int(chart.number(of: leg.source))),
          .init("to", .int(chart.number(of: leg.target))),
          .init("kind", .text(leg.kind.rawValue)),
          .init("turns", .int(leg.turns)),
        ])
      })
  }
}

extension Leg.Kind {
  /// The separator between two sectors.
  fileprivate var sign: String {
    switch self {
    case .warp, .oneWay: ">"
    case .tunnel: "~>"
    case .gate: "=>"
    }
  }
}
