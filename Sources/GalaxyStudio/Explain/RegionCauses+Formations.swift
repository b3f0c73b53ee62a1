import GalaxyAnalysis
import GalaxyGeneration
import GalaxyModel
import GalaxySettings

extension RegionCauses {
  /// Why there is a formation.
  ///
  /// - Parameter formation: A formation of the map, found again by type and sectors.
  /// - Returns: The causes; none if the generated region has no such formation.
  func ofFormation(_ formation: SpecialFormation) -> [Explanation.Cause] {
    guard
      let made = region.formations.first(where: {
        $0.type == formation.type && $0.anchor == formation.anchor
          && Set($0.interior) == Set(formation.interior)
      })
    else { return [] }
    let name = naming(made)
    guard !made.type.isIsland else { return [islandLot(made), name] }
    guard let attempt = trace.attempt(for: made) else { return [emergence(made), name] }
    return [budget(of: made.type, trace.budget[made.type] ?? 0), stamp(made, attempt), name]
  }

  private func stamp(
    _ formation: SpecialFormation, _ attempt: FormationAttempt
  ) -> Explanation.Cause {
    let changes = trace.changes(by: attempt)
    var (cut, made): (Set<Set<Int>>, Set<Set<Int>>) = ([], [])
    for change in changes {
      let link: Set = [change.source, change.destination]
      if change.isAddition { made.insert(link) } else { cut.insert(link) }
    }
    let size = formation.interior.count
    let requested = map.plan.settings.formationSize(formation.type)
    let kind = formation.type.rawValue
    var text =
      "the \(ordinal(attempt.number)) place that was tried for \(kind) number \(attempt.ordinal + 1) "
      + "was fit: sector \(number(formation.anchor))"
    if attempt.round > 0 { text += ", in round \(attempt.round + 1)" }
    text += "; \(cut.count) links were cut and \(made.count) made"
    if size > 0 {
      text += "; \(size) sectors" + (requested == nil ? "" : " as formations.\(kind).size asks for")
    }
    return Explanation.Cause(
      stage: "formations", stream: attempt.stream, step: "formation", makes: true,
      rule: "random places are tried until one is fit", text: text,
      numbers: [
        .init("round", .int(attempt.round)), .init("ordinal", .int(attempt.ordinal)),
        .init("try", .int(attempt.number)), .init("size", .int(size)),
        .init("anchor", .int(number(formation.anchor))),
        .init("linksCut", links(cut)), .init("linksMade", links(made)),
      ])
  }

  private func links(_ links: Set<Set<Int>>) -> FieldValue {
    let pairs = links.map { $0.sorted().map { number($0) } }
      .sorted { $0.lexicographicallyPrecedes($1) }
    return .list(pairs.map { .text($0.map(String.init).joined(separator: "-")) })
  }

  private func islandLot(_ formation: SpecialFormation) -> Explanation.Cause {
    let wanted = trace.budget[formation.type] ?? 0
    return Explanation.Cause(
      stage: "islands", stream: "islands", makes: true,
      rule: "islands and sinks together take at most a quarter of the region",
      text: "it was drawn before any warp, as one of \(trace.islands[formation.type] ?? 0) of "
        + "\(wanted) wanted",
      numbers: [
        .init("wanted", .int(wanted)), .init("size", .int(formation.interior.count + 1)),
        .init("room", .int(region.sectorCount / 4)),
      ])
  }

  private func emergence(_ formation: SpecialFormation) -> Explanation.Cause {
    let inside = Set(formation.interior)
    let warps = region.warps
    let border = (0..<warps.count).filter {
      inside.contains(Int(warps.source[$0])) != inside.contains(Int(warps.destination[$0]))
    }.map { "\(number(Int(warps.source[$0])))-\(number(Int(warps.destination[$0])))" }
    return Explanation.Cause(
      stage: "formation-rows", makes: true,
      rule: "formations that arise by chance are declared, too",
      text: "no stamper made it: wiring left its sectors with "
        + (border.isEmpty ? "no link to others" : "only these links to others: ")
        + border.joined(separator: ", "),
      numbers: [.init("border", .list(border.map { .text($0) }))])
  }

  private func naming(_ formation: SpecialFormation) -> Explanation.Cause {
    Explanation.Cause(
      stage: "formation-rows", stream: "formation-names", makes: false,
      rule: "a coined word and the noun of the type",
      text:
        "its name ends with \(formation.type.facts.noun), and is the \(ordinal(formation.ordinal)) of "
        + "the region",
      numbers: [.init("nameOrdinal", .int(formation.ordinal))])
  }
}
