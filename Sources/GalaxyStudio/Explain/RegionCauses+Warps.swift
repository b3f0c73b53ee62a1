import GalaxyAnalysis
import GalaxyGeneration
import GalaxyModel
import GalaxySettings

extension RegionCauses {
  /// Why there is a link: what made it, what took a direction away, and the draw of latent links.
  func ofLink(_ u: Int, _ v: Int) -> [Explanation.Cause] {
    let count = region.sectorCount
    guard (0..<count).contains(u), (0..<count).contains(v), isLinked(u, v) else { return [] }
    var causes: [Explanation.Cause] = []
    var (isThere, isBack) = (false, false)
    for (index, change) in trace.changes(of: u, v).enumerated() {
      let wasLinked = isThere || isBack
      if change.source == u { isThere = change.isAddition } else { isBack = change.isAddition }
      if change.isAddition, !wasLinked {
        // What came before was removed again.
        let partner = trace.changes(of: u, v).value(at: index + 1).flatMap {
          $0.step == change.step && $0.isAddition ? $0 : nil
        }
        causes = [making(change, partner)]
      } else if !change.isAddition, isThere != isBack {
        causes.append(turning(change))
      }
    }
    if !causes.contains(where: { $0.makes == true }) { causes.insert(byStep(u, v), at: 0) }
    if let latent = latency(u, v) { causes.append(latent) }
    return causes
  }

  /// A link that no stage of the last run made.
  private func byStep(_ u: Int, _ v: Int) -> Explanation.Cause {
    Explanation.Cause(
      stage: "warps", step: "edit", makes: true,
      rule: "steps of the recipe change the finished map",
      text: "a step of the recipe added it, or kept it from the map before",
      numbers: [.init("from", .int(number(u))), .init("to", .int(number(v)))])
  }

  private func isLinked(_ u: Int, _ v: Int) -> Bool {
    !region.warps.links(from: u, to: v).isEmpty || !region.warps.links(from: v, to: u).isEmpty
  }

  private func cap(_ node: Int) -> Int { region.cluster(at: node)?.maxWarps ?? 0 }

  /// The rank of a sector among all others by their straight-line distance to one, from 1.
  private func rank(of other: Int, from node: Int) -> Int {
    let wanted = (region.squaredDistance(node, other), other)
    return 1
      + (0..<region.sectorCount).count {
        $0 != node && $0 != other && (region.squaredDistance(node, $0), $0) < wanted
      }
  }

  private func making(
    _ change: RegionTrace.Change, _ partner: RegionTrace.Change?
  ) -> Explanation.Cause {
    let (u, v) = (change.source, change.destination)
    let (from, to) = (number(u), number(v))
    let ranks = (rank(of: v, from: u), rank(of: u, from: v))
    var numbers: [FieldValue.Member] = [
      .init("from", .int(from)), .init("to", .int(to)), .init("fromRank", .int(ranks.0)),
      .init("toRank", .int(ranks.1)),
      .init("squaredLength", .int(region.squaredDistance(u, v))),
      .init("fromCap", .int(cap(u))), .init("toCap", .int(cap(v))),
      .init("fromFree", .int(cap(u) - change.degree)),
    ]
    if let partner { numbers.append(.init("toFree", .int(cap(v) - partner.degree))) }
    let nearness =
      "\(to) is the \(ranked(ranks.0, "nearest")) sector to \(from), and \(from) the "
      + "\(ranked(ranks.1, "nearest")) to \(to)"
    let room =
      "\(from) had \(cap(u) - change.degree) of \(cap(u)) exits free"
      + (partner.map { ", \(to) \(cap(v) - $0.degree) of \(cap(v))" } ?? "")
    func cause(_ stage: String, _ step: String, _ rule: String, _ text: String) -> Explanation.Cause
    {
      Explanation.Cause(
        stage: stage, step: step, makes: true, rule: rule, text: text, numbers: numbers)
    }
    switch change.step {
    case .kept: return byStep(u, v)
    case .forest:
      return cause(
        "warps", "forest", "the shortest links that join two trees come first",
        "it joined two trees of the spanning forest: \(nearness); \(room)")
    case .joining:
      return cause(
        "warps", "joining", "a tree that the forest left is tied to the nearest sector with room",
        "it joined a tree that nearest neighbors had left alone: \(nearness); \(room)")
    case .gap:
      return cause(
        "warps", "joining", "pieces of the form that face each other get a few lanes",
        "it crosses the gap between two pieces of the map: \(nearness); \(room)")
    case .lane:
      return cause(
        "warps", "joining", "neighboring clusters get a lane between their centers",
        "it is the lane between the centers of two neighboring clusters: \(nearness); \(room)")
    case .filling, .evening, .turning:
      return cause(
        "warps", "filling", "further links, nearest first, while both ends wish for more",
        "both ends wished for more links: \(nearness); \(room)")
    case .addition:
      var made = cause(
        "warps", "one-way", "a sector with room gets a link to the nearest full sector",
        "\(from) had room, and \(to) was full: \(nearness); \(room)")
      made.stream = "warps"
      return made
    case .formation(let attempt):
      return byFormation(attempt, numbers)
    case .exit(let index):
      var made = cause(
        "formations", "formation", "about every other island gets an exit to the nearest sector",
        "it is the exit of island \(index + 1) of the region")
      made.stream = "islands/exit/\(index)"
      return made
    case .shortcut:
      return cause(
        "shortcuts", "repair", "shortcuts are added until no course is longer than graph.maxCourse",
        "it shortens the longest courses to graph.maxCourse; \(room)")
    }
  }

  private func byFormation(
    _ attempt: FormationAttempt, _ numbers: [FieldValue.Member]
  ) -> Explanation.Cause {
    let name = formation(of: attempt)?.name ?? attempt.type.rawValue
    var cause = Explanation.Cause(
      stage: "formations", stream: attempt.stream, step: "formation", makes: true,
      rule: "\(attempt.type.rawValue): links of the interior and its gateway",
      text:
        "stamping \(name) (\(attempt.type.rawValue)) made it, at the \(ordinal(attempt.number)) place "
        + "that was tried",
      numbers: numbers)
    cause.numbers += [
      .init("round", .int(attempt.round)), .init("ordinal", .int(attempt.ordinal)),
      .init("try", .int(attempt.number)),
    ]
    return cause
  }

  func formation(of attempt: FormationAttempt) -> SpecialFormation? {
    region.formations.first { trace.attempt(for: $0) == attempt }
  }

  private func turning(_ change: RegionTrace.Change) -> Explanation.Cause {
    let way = "from \(number(change.source)) to \(number(change.destination))"
    let numbers: [FieldValue.Member] = [
      .init("lostFrom", .int(number(change.source))),
      .init("lostTo", .int(number(change.destination))),
    ]
    guard case .formation(let attempt) = change.step else {
      return Explanation.Cause(
        stage: "warps", stream: "warps", step: "one-way", makes: false,
        rule: "links off the tree lose a direction until the share of one-way links is reached",
        text:
          "the way \(way) was drawn to be taken away, for \(map.plan.settings[\.oneWayPercent]) % "
          + "one-way links",
        numbers: numbers + [.init("percent", .int(map.plan.settings[\.oneWayPercent]))])
    }
    let name = formation(of: attempt)?.name ?? attempt.type.rawValue
    return Explanation.Cause(
      stage: "formations", stream: attempt.stream, step: "formation", makes: false,
      rule: "\(attempt.type.rawValue): its definition",
      text: "stamping \(name) (\(attempt.type.rawValue)) took the way \(way) away",
      numbers: numbers)
  }

  private func latency(_ u: Int, _ v: Int) -> Explanation.Cause? {
    let warps = region.warps
    let rows = warps.links(from: u, to: v) + warps.links(from: v, to: u)
    guard let row = rows.first, !warps.isTwoWay(row) else { return nil }
    let isLatent = warps.flags[row].contains(.latent)
    let oneWays = warps.flags.count { !$0.contains(.twoWay) }
    let latent = warps.flags.count { $0.contains(.latent) }
    return Explanation.Cause(
      stage: "warp-rows", stream: "warps/latent", makes: false,
      rule: "an exact share of the one-way links is latent, but never the exit of an island",
      text:
        "\(isLatent ? "it is" : "it is not") among the \(latent) of \(oneWays) one-way links that were "
        + "drawn to look two-way",
      numbers: [
        .init("oneWay", .int(oneWays)), .init("latent", .int(latent)),
        .init("percent", .int(map.plan.settings[\.latentPercent])),
      ])
  }

  /// A rank from 1 before an adjective: `nearest`, `2nd nearest`.
  func ranked(_ rank: Int, _ adjective: String) -> String {
    rank == 1 ? adjective : "\(ordinal(rank)) \(adjective)"
  }

  func ordinal(_ number: Int) -> String {
    let ending =
      (11...13).contains(number % 100)
      ? "th" : number % 10 == 1 ? "st" : number % 10 == 2 ? "nd" : number % 10 == 3 ? "rd" : "th"
    return "\(number)\(ending)"
  }
}
