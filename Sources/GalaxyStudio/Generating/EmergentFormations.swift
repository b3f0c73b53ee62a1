import Determinism
import GalaxyAnalysis
import GalaxyGeneration
import GalaxyModel
import GalaxySettings
import PlaceNaming

/// Adds the formations that arose by chance to the stamped ones: the setting
/// `formations.adoptEmergent`.
///
/// Adopted formations follow the stamped ones, each pocket followed by its back edges as back doors.
/// A pocket whose declaration would violate an invariant stays emergent: one that contains a sector of
/// fedspace, a special location, a SpaceDock, or the landing of a gate, and one whose back doors lead
/// directly behind its gateway (BKD-7) or start in a pocket that stays emergent.
struct EmergentFormations {
  private let names: RowNames

  private let galaxySeed: Seed
  private let settings: GenerationSettings
  /// Requested share of one-way links, in percent.
  private var percent: Int { settings[\.oneWayPercent] }

  init(galaxySeed: Seed, settings: GenerationSettings) {
    names = RowNames(galaxySeed: galaxySeed)
    self.galaxySeed = galaxySeed
    self.settings = settings
  }

  /// Adopts the emergent formations of every region.
  ///
  /// - Complexity: That of two detections.
  func adopt(in galaxy: inout Galaxy) {
    for index in galaxy.regions.indices {
      let landings = galaxy.attachments.flatMap { [$0.origin, $0.destination] }
        .filter { $0.region == index }.map(\.node)
      adopt(in: &galaxy.regions[index], keepingOff: Set(landings))
      warnAboutShare(of: index, in: &galaxy)
    }
  }

  // One-way links that belong to adopted formations no longer count as ordinary ones.
  private func warnAboutShare(of index: Int, in galaxy: inout Galaxy) {
    let start = galaxy.regions[index].displayName + ": "
    let isWarned = galaxy.warnings.contains {
      $0.code == "ONE_WAY_SHORTFALL" && $0.message.hasPrefix(start)
    }
    let (oneWay, links) = OneWayShare.count(in: galaxy, region: index)
    guard !isWarned, 100 * oneWay < (percent - 3) * links else { return }
    galaxy.warnings.append(
      GenerationWarning(
        category: "formations", code: "ONE_WAY_SHORTFALL",
        message: start + "\(oneWay) of \(links) links are one-way outside of formations, not "
          + "\(percent) %, since formations were adopted"))
  }

  private func adopt(in region: inout Region, keepingOff landings: Set<Int>) {
    let stamped = region.formations
    var candidates = EmergentCandidates(region).pockets.filter { candidate in
      candidate.formations.allSatisfy { formation in
        let own = formation.interior + (formation.interior.isEmpty ? [formation.anchor] : [])
        return own.allSatisfy { !region.isFixed($0) }
          && !landings.contains(formation.anchor) && landings.isDisjoint(with: formation.interior)
      }
    }
    // A pocket that fails takes its back doors with it, on which another one may depend.
    while true {
      region.formations = named(candidates, after: stamped, in: region)
      let context = FormationContext(region)
      var failing = Set(
        region.formations.dropFirst(stamped.count)
          .filter { !FormationCheck.failedClauses(of: $0, in: context).isEmpty }
          .map(\.ordinal))
      failing.formUnion(disturbing(stamped, in: region, context))
      if failing.isEmpty { return }
      var ordinal = stamped.count
      candidates = candidates.filter { candidate in
        defer { ordinal += candidate.formations.count }
        return !(ordinal + 1...ordinal + candidate.formations.count).contains(where: {
          failing.contains($0)
        })
      }
    }
  }

  /// Returns the adopted formations that share sectors with a gold bubble whose clauses they break.
  private func disturbing(
    _ stamped: [SpecialFormation], in region: Region, _ context: FormationContext
  ) -> Set<Int> {
    var ordinals: Set<Int> = []
    for formation in stamped
    where formation.type == .goldBubble
      && !FormationCheck.failedClauses(of: formation, in: context).isEmpty
    {
      var own = Set(formation.interior + [formation.anchor])
      let gateways = formation.value(of: .gatewaySectors)
      if case .list(let numbers)? = gateways {
        for case .integer(let number) in numbers {
          if let node = region.sectors.node(ofNumber: Int(number)) { own.insert(node) }
        }
      }
      for other in region.formations.dropFirst(stamped.count)
      where own.contains(other.anchor) || !own.isDisjoint(with: other.interior) {
        ordinals.insert(other.ordinal)
      }
    }
    return ordinals
  }

  /// Returns the rows of the stamped formations and of the candidates, in this order.
  private func named(
    _ candidates: [EmergentCandidates.Pocket], after stamped: [SpecialFormation], in region: Region
  ) -> [SpecialFormation] {
    var coined = PlaceNames(
      .formations, seed: Seed(value: region.seed ?? 0) ?? 0, galaxySeed: galaxySeed,
      regions: settings.regionCount, used: stamped.count, settings: settings)
    var rows = stamped
    for candidate in candidates {
      let target = rows.count + 1
      for formation in candidate.formations {
        var row = formation
        row.ordinal = rows.count + 1
        row.name = coined.next(row.type.facts.noun)
        row.identifier = Identifier(
          names.uuid("special_formations", "\(region.name)/\(row.ordinal)"))
        if row.type.facts.kind == .door {
          row.properties.append(FieldValue.Member(FormationProperty.target.rawValue, .int(target)))
        }
        rows.append(row)
      }
    }
    return rows
  }
}

extension Region {
  /// Whether the content of a sector is fixed, so that it belongs to no formation.
  fileprivate func isFixed(_ node: Int) -> Bool {
    protection(of: node) != nil
      || FixedStation.docks.contains { $0.number(sectorCount: sectorCount) == sectors.number(node) }
  }
}
