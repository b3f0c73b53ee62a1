import GalaxyModel
import GalaxySettings
import GraphKit
import WarpMap

extension Stage {
  /// Adds shortcuts, if the setting `graph.maxCourse` asks for them, until no course between two
  /// sectors of the capital's component is longer.
  static let shortcuts = Stage(
    name: "shortcuts", level: .warps, establishes: ["INV-25", "INV-29"]
  ) { draft in
    guard let limit = draft.settings[\.maxCourse] else { return }
    let barred = draft.shortcutEndsBarred
    let zone = draft.region.sectors.zone.unpacked
    var cap: [UInt8] = []
    for cluster in draft.region.clusters {
      cap.append(
        contentsOf: repeatElement(UInt8(cluster.maxWarps), count: cluster.declaredSectorCount))
    }
    var builder = ShortcutBuilder(
      warps: draft.warps, cap: cap, isBarred: barred, zone: zone,
      hatches: draft.stamped.filter { $0.type == .escapeHatch }
        .flatMap { hatch in hatch.companions.map { ($0, hatch.anchor) } })
    draft.warps = WarpDraft(nodeCount: 0, slots: 2)
    let length = builder.shorten(to: limit) { isLanding(builder: $0, barred, draft) }
    draft.warps = builder.warps
    if length > limit {
      draft.warn(
        "warps", "COURSE_EXCESS",
        "the longest course takes \(length) warps, not \(limit): the \(builder.shortcuts.count) "
          + "shortcuts that found sectors with room at both ends make it no shorter")
    }
  }

  // Whether a gate to another region can still land outside of formations and islands.
  private static func isLanding(
    builder: ShortcutBuilder, _ isBarred: [Bool], _ draft: RegionDraft
  ) -> Bool {
    if draft.plan.sectorCount > 20_000 { return true }
    let hops = builder.hopsFromCapital()
    let farthest = hops.reached.last { !isBarred[Int($0)] }
    guard let farthest else { return hops.eccentricity == 0 }
    return Landing.isFar(Int(hops.distance(of: NodeIndex(farthest))), of: Int(hops.eccentricity))
  }
}

extension RegionDraft {
  /// By node, whether no shortcut may end there: sectors of formations and islands.
  fileprivate var shortcutEndsBarred: [Bool] {
    var barred = reserved
    for formation in stamped {
      for node in [formation.anchor] + formation.interior + formation.companions
        + formation.gateways
      {
        barred[node] = true
      }
    }
    for island in islands?.islands ?? [] {
      for node in island.nodes { barred[node] = true }
    }
    return barred
  }
}
