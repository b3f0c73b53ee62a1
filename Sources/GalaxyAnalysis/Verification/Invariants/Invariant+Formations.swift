import GalaxyModel
import GalaxySettings

extension Invariant {
  /// Rules about declared formations: their rows, and whether they satisfy their definitions.
  static let formations: [Invariant] = [
    Invariant("INV-34", "All sectors of formations are in the region") { region, log in
      var missing = Witnesses()
      for formation in region.region.formations
      where ([formation.anchor] + formation.interior).contains(where: {
        !(0..<region.count).contains($0)
      }) {
        missing.add(formation.name)
      }
      log.add(region.name, missing) { "\(counted($0, "formation")) with sectors that do not exist" }
    },
    Invariant(readerOnly: "INV-35", "The type of every formation is one of the twelve"),
    Invariant("INV-36", "Names of formations are distinct and of 1 to 100 characters") {
      region, log in
      checkNames(region.region.formations.map(\.name), of: "formation", in: region.name, &log)
    },
    Invariant("INV-37", "Interiors hold no sector twice, and not the anchor") { region, log in
      var wrong = Witnesses()
      for formation in region.region.formations
      where formation.interior.contains(formation.anchor)
        || Set(formation.interior).count != formation.interior.count
      {
        wrong.add(formation.name)
      }
      log.add(region.name, wrong) {
        "\(counted($0, "formation")) whose interior repeats a sector or holds the anchor"
      }
    },
    Invariant("INV-38", "Every declared formation is what its type says") { region, log in
      let context = region.formationContext
      for declared in context.places.declared {
        let failed = FormationCheck.failedClauses(of: declared, in: context)
        guard !failed.isEmpty else { continue }
        let formation = declared.formation
        log.add(
          region.name,
          "\(formation.type.rawValue) \(formation.name) fails " + failed.joined(separator: ", "),
          witnesses: (0..<region.count).contains(formation.anchor)
            ? [region.label(formation.anchor)] : [])
      }
    },
    Invariant(
      "INV-42", "The target of every back door is a bubble or a dead end of the region",
      galaxy: targets),
    Invariant("INV-43", "Gold bubbles are there only if asked for", galaxy: goldBubbles),
    Invariant("INV-47", "The detector finds every declared formation") { region, log in
      var missing = Witnesses()
      for formation in region.detection.missing {
        let anchor = formation.anchor.map { " \($0)" } ?? ""
        missing.add("\(formation.type.rawValue)\(anchor) \(formation.name)")
      }
      log.add(region.name, missing) {
        "\(counted($0, "declared formation")) that the warps do not show"
      }
    },
  ]

  private static func targets(_ context: VerificationContext, _ log: inout ViolationLog) {
    for region in context.regions {
      let declarations = region.formationContext.declarations
      // A reader that could not resolve the target of a row has reported that already.
      let isReported = context.galaxy.findings.contains {
        $0.invariant == log.id && $0.scope == region.name
      }
      var wrong = Witnesses()
      for formation in region.region.formations {
        let property = formation.property(.target)
        guard formation.type == .backdoor || property != nil else { continue }
        guard let index = declarations.target(of: formation, part: 0) else {
          if case .text? = property, isReported { continue }
          wrong.add(formation.name)
          continue
        }
        let type = declarations[index].type
        if type.facts.kind != .enclave && type != .deadEnd { wrong.add(formation.name) }
      }
      log.add(region.name, wrong) {
        "\(counted($0, "formation")) whose target is no bubble or dead end of the region"
      }
    }
  }

  private static func goldBubbles(_ context: VerificationContext, _ log: inout ViolationLog) {
    let allowed = context.settings.formationCount(.goldBubble) ?? 0
    for region in context.regions {
      let gold = region.region.formations.filter { $0.type == .goldBubble }
      guard gold.count > max(0, allowed) else { continue }
      log.add(
        region.name,
        "\(counted(gold.count, "gold bubble")), must be \(max(0, allowed)) as asked for",
        witnesses: Array(gold.prefix(Violation.witnessLimit).map(\.name)))
    }
  }
}
