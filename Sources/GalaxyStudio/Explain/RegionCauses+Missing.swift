import GalaxyAnalysis
import GalaxyGeneration
import GalaxyModel
import GalaxySettings

extension RegionCauses {
  /// What became of the formations of a type that the region was to have.
  func addMissing(_ type: FormationType, to answer: inout Explanation) {
    let wanted = trace.banned[type] ?? trace.budget[type] ?? 0
    let outcome = outcome(of: type, wanted: wanted)
    answer.facts += [
      .init("wanted", .int(wanted)), .init("tries", .int(outcome.tries)),
      .init("placed", .int(outcome.placed)),
      .init(
        "refusals",
        .object(outcome.refusals.map { .init($0.reason, .int($0.count)) })),
    ]
    answer.causes = [budget(of: type, wanted), stamping(type, outcome)]
    answer.alternatives = settings(for: type, wanted: wanted, placed: outcome.placed)
    guard let best = trace.tallies[type]?.best, let node = best.node, outcome.placed < wanted else {
      return
    }
    answer.facts.append(.init("best", .int(number(node))))
    answer.sectors = [SectorReference(region: index, node: node)]
    answer.causes.append(
      Explanation.Cause(
        stage: "formations", makes: false, rule: best.reason.rawValue,
        text: "the attempt at sector \(number(node)) came farthest: \(best.reason.text)",
        numbers: [.init("sector", .int(number(node)))]))
  }

  private typealias Outcome = (
    tries: Int, placed: Int, refusals: [(reason: String, count: Int)]
  )

  private func outcome(of type: FormationType, wanted: Int) -> Outcome {
    // Islands are chosen at once, as far as there is room.
    if type.isIsland || trace.banned[type] != nil {
      let placed = trace.islands[type] ?? 0
      let refused = max(0, wanted - placed)
      let reason = trace.banned[type] != nil ? "region" : "room"
      return (placed + refused, placed, refused == 0 ? [] : [(reason, refused)])
    }
    let tally = trace.tallies[type] ?? FormationTally()
    let refusals = FormationRefusal.Reason.allCases.compactMap { reason in
      tally.refusals[reason].map { (reason.rawValue, $0) }
    }
    return (tally.tries, tally.placed, refusals)
  }

  func budget(of type: FormationType, _ wanted: Int) -> Explanation.Cause {
    let requested = map.plan.settings.formationCount(type)
    let rule = trace.rules[type] ?? .never
    let key = "formations.\(type.rawValue)"
    let text =
      trace.banned[type].map { "\(key) asks for \($0), and such a region has none: \(rule.text)" }
      ?? requested.map { "\(key) asks for \($0)" }
      ?? "the region was to have \(wanted): \(rule.text), varied by its seed"
    return Explanation.Cause(
      stage: "islands", stream: requested == nil ? "formations/variety" : nil, makes: false,
      rule: rule.text, text: text,
      numbers: [
        .init("wanted", .int(wanted)), .init("sectors", .int(region.sectorCount)),
        .init("clusters", .int(region.clusters.count)),
        .init("variety", .int(map.plan.settings[\.variety])),
      ])
  }

  private func stamping(_ type: FormationType, _ outcome: Outcome) -> Explanation.Cause {
    let found = outcome.refusals.sorted { ($1.count, $0.reason) < ($0.count, $1.reason) }
      .map { "\($0.reason) \($0.count)" }.joined(separator: ", ")
    return Explanation.Cause(
      stage: type.isIsland ? "islands" : "formations", stream: "formations/\(type.rawValue)",
      makes: false, rule: "refusals + placed = tries",
      text: outcome.tries == 0
        ? "none was tried"
        : "\(outcome.placed) found a place in \(outcome.tries) tries"
          + (found.isEmpty ? "" : "; refused: \(found)"),
      numbers: [.init("tries", .int(outcome.tries)), .init("placed", .int(outcome.placed))])
  }
}

extension FormationCount {
  /// The rule in words.
  fileprivate var text: String {
    switch self {
    case .fixed(let number): "the default of such a region is \(number)"
    case .never: "such a region never has one"
    case .perSectors(let each, let minimum):
      "one for every \(each) sectors, and at least \(minimum)"
    case .oneFromSectors(let least): "one from \(least) sectors on"
    case .oneFromClusters(let least): "one from \(least) clusters on"
    case .perClusters(let each, let least):
      "one for every \(each) clusters, from \(least) sectors on"
    case .perEnclave(let maximum): "one for every enclave, and at most \(maximum)"
    }
  }
}
