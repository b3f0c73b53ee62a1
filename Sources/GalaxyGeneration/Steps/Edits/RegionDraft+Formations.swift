import PlaceNaming
import Determinism
import GalaxyModel
import GalaxySettings
import GraphKit
import MapEditing
import WarpMap

extension RegionDraft {
  /// Stamps a formation at a sector; all others stay.
  ///
  /// The stamper draws as it does in generation, until what it makes has the sector as its anchor.
  mutating func addFormation(
    _ type: FormationType, at number: Int, _ traits: FormationTraits, _ rules: EditRules
  ) throws(EditRefusal) {
    let node = try edit(rules) { (editor) throws(EditObstacle) in
      let node = try editor.node(number)
      if let name = traits.name { _ = try editor.name(of: type, number, name) }
      return node
    }
    guard let stamper = FormationStamper.inOrder.first(where: { $0.type == type }) else {
      throw EditRefusal("formations of type \(type.rawValue) are islands, which are never added")
    }
    var interior: Set<Int>?
    if let numbers = traits.interior {
      interior = try edit(rules) { (editor) throws(EditObstacle) in
        var nodes: Set<Int> = []
        for number in numbers { nodes.insert(try editor.node(number)) }
        return nodes
      }
    }
    var site = self.site(around: node, interior)
    if case .terminal = type.facts.kind,
      region.tunnels.contains(where: { $0.origin.node == node || $0.destination.node == node })
    {
      throw EditRefusal("a tunnel ends at sector \(number)")
    }
    guard site.isFree(node) || type == .deadEnd || type == .warpSink else {
      throw EditRefusal(
        "sector \(number) is near home, fixed, in or near another formation, or on one way only")
    }
    var sizing = settings
    if let size = traits.size ?? interior.map(\.count), size > 0,
      let setting = SettingCatalog.standard.formations.size(of: type)
    {
      do throws(SettingFailure) {
        try sizing.set(setting.definition, to: .integer(size))
      } catch {
        throw EditRefusal(error.description)
      }
    }
    let sizes = FormationSizes(
      limit: plan.isSmall ? plan.sectorCount / 20 : .max, type, sizing)
    var stream = random.family("formations/\(type.rawValue)/edit").stream(UInt64(node))
    let before = site
    var tally = FormationTally()
    for _ in 0..<RegionDraft.mostTries {
      do throws(FormationRefusal) {
        try stamper.stamp(&site, sizes, &stream)
      } catch {
        tally.note(error)
        continue
      }
      if let stamped = site.stamped.last, isWanted(stamped, node, interior, traits),
        take(stamped, from: site, traits, rules)
      {
        return
      }
      site = before
    }
    throw EditRefusal(
      "the stamper finds no site for a \(type.rawValue) at sector \(number)"
        + (tally.best.map { ": \($0.reason.text)" } ?? ""))
  }

  /// How often the stamper draws; most draws are far from the sector, and end at once.
  private static let mostTries = 4_000

  /// The site of the finished map, where only sectors near one may be changed.
  private func site(around node: Int, _ interior: Set<Int>?) -> FormationSite {
    let links = region.undirectedWarps()
    let hops = links.breadthFirstDistances(from: NodeIndex(node)).distances
    var blocked = NodeSet(count: region.sectorCount)
    for other in hops.indices {
      let isFar = hops[other] > 12
      let isLeftOut = interior.map { !$0.contains(other) && hops[other] > 1 } ?? false
      if isFar || isLeftOut { blocked.insert(other) }
    }
    // No tunnel ends inside of a formation; the sector that leads into one may have one.
    for tunnel in region.tunnels.indices {
      let ends = region.tunnels.ends(tunnel)
      for end in [ends.origin, ends.destination] where end != node { blocked.insert(end) }
    }
    var draft = WarpDraft(nodeCount: region.sectorCount, slots: settings[\.maxWarps])
    for row in 0..<region.warps.count {
      let (u, v) = (Int(region.warps.source[row]), Int(region.warps.destination[row]))
      if draft.outDegree(u) < draft.slots { draft.addWarp(u, v) }
      if region.warps.isTwoWay(row), draft.outDegree(v) < draft.slots { draft.addWarp(v, u) }
    }
    var site = FormationSite(
      region: region, warps: draft, anchors: anchors, fedspace: settings[\.fedspace],
      maxWarps: settings[\.maxWarps], spacing: plan.isSmall ? 2 : 3, blocked: blocked)
    for formation in region.formations where formation.type.facts.kind != .island {
      site.keep(
        StampedFormation(
          type: formation.type, anchor: formation.anchor, interior: formation.interior),
        oneWays: [])
    }
    return site
  }

  private func isWanted(
    _ stamped: StampedFormation, _ node: Int, _ interior: Set<Int>?, _ traits: FormationTraits
  ) -> Bool {
    guard stamped.anchor == node || stamped.exitMouth == node else { return false }
    if let interior, Set(stamped.interior) != interior { return false }
    if let size = traits.size, stamped.interior.count != size { return false }
    if let gateways = traits.gateways, max(1, stamped.gateways.count) != gateways { return false }
    return true
  }

  /// Takes over what a stamper made; false if it is no formation on the finished map.
  private mutating func take(
    _ stamped: StampedFormation, from site: FormationSite, _ traits: FormationTraits,
    _ rules: EditRules
  ) -> Bool {
    var later = region
    let oneWays = Set(site.oneWays.map { SectorPair($0.source, $0.destination) })
    var pairs: Set<SectorPair> = []
    for row in 0..<region.warps.count {
      pairs.insert(
        SectorPair(Int(region.warps.source[row]), Int(region.warps.destination[row])).ascending)
    }
    for node in 0..<site.warps.nodeCount {
      for slot in 0..<site.warps.outDegree(node) {
        pairs.insert(SectorPair(node, site.warps.target(node, slot)).ascending)
      }
    }
    for pair in pairs.sorted(by: { ($0.first, $0.second) < ($1.first, $1.second) }) {
      var state = region.link(pair.first, pair.second)
      let forth = site.warps.hasWarp(pair.first, pair.second)
      let back = site.warps.hasWarp(pair.second, pair.first)
      guard state.forth != forth || state.back != back else { continue }
      (state.forth, state.back) = (forth, back)
      state.isOfFormation = oneWays.contains(forth ? pair : pair.reversed)
      if state.isTwoWay || state.isOfFormation { state.isLatent = false }
      later.setLink(pair.first, pair.second, to: state)
    }
    let shape = FormationShape(
      type: stamped.type, anchor: stamped.anchor, interior: stamped.interior,
      gateways: stamped.gateways)
    var measures = FormationMeasures(later, [shape])
    var formation = measures.row(shape)
    formation.ordinal = (region.formations.map(\.ordinal).max() ?? 0) + 1
    if let target = stamped.target, let known = region.formations.value(at: target) {
      formation.properties.append(
        .init(FormationProperty.target.rawValue, .int(known.ordinal)))
    }
    var names = self.names(of: .formations)
    let used = Set(region.formations.map(\.name))
    var name = traits.name ?? names.next(stamped.type.facts.noun)
    while traits.name == nil, used.contains(name) { name = names.next(stamped.type.facts.noun) }
    formation.name = name
    later.formations.append(formation)
    guard rules.failedClauses(formation, later).isEmpty else { return false }
    region = later
    if stamped.type.facts.kind != .door {
      for node in stamped.interior { reserved[node] = true }
    }
    return true
  }

  /// Takes a formation away; its interior gets the warps that wiring gave it.
  mutating func dissolveFormation(
    _ word: FormationWord, _ rules: EditRules
  ) throws(EditRefusal) {
    let (place, formation) = try edit(rules) { (editor) throws(EditObstacle) in
      let place = try editor.formation(word)
      return (place, editor.region.formations[place])
    }
    guard formation.type.facts.kind != .island else {
      throw EditRefusal("islands are chosen before warps, and stay")
    }
    let natural = naturalWarps()
    let own = Set(formation.interior.isEmpty ? [formation.anchor] : formation.interior)
    var closed: Set<Int> = []
    for (index, other) in region.formations.enumerated() where index != place {
      closed.formUnion(other.interior)
      if other.interior.isEmpty { closed.insert(other.anchor) }
    }
    closed.subtract(own)
    region.formations.remove(at: place)
    for node in own.sorted() { reserved[node] = false }
    var wanted: [SectorPair] = []
    for row in 0..<natural.count {
      let pair = SectorPair(Int(natural.source[row]), Int(natural.destination[row]))
      if own.contains(pair.first) || own.contains(pair.second) { wanted.append(pair) }
    }
    let kept = wanted.filter { !closed.contains($0.first) && !closed.contains($0.second) }
    unlink(own, except: formation.interior.isEmpty ? nil : closed)
    for pair in kept {
      var state = region.link(pair.first, pair.second)
      let isTwoWay = natural.links(from: pair.first, to: pair.second).contains(
        where: natural.isTwoWay)
      if region.exitCount(pair.first) < settings[\.maxWarps] { state.forth = true }
      if isTwoWay, region.exitCount(pair.second) < settings[\.maxWarps] { state.back = true }
      (state.isOfFormation, state.isLatent) = (false, false)
      region.setLink(pair.first, pair.second, to: state)
    }
  }

  /// Removes the warps of sectors, but not those that lead to other formations.
  private mutating func unlink(_ nodes: Set<Int>, except closed: Set<Int>?) {
    var pairs: [SectorPair] = []
    for row in 0..<region.warps.count {
      let pair = SectorPair(Int(region.warps.source[row]), Int(region.warps.destination[row]))
      guard nodes.contains(pair.first) || nodes.contains(pair.second) else { continue }
      if let closed, closed.contains(pair.first) || closed.contains(pair.second) { continue }
      pairs.append(pair)
    }
    for pair in pairs { region.setLink(pair.first, pair.second, to: LinkState()) }
  }

  /// The warps as wiring makes them, before any formation.
  private func naturalWarps() -> WarpTable {
    var draft = RegionDraft(plan: plan, settings: settings, regionIndex: regionIndex)
    for stage in Stage.pipeline {
      if stage.name == Stage.formations.name { break }
      draft.random = draft.plain.variant(variants[stage.name])
      stage.run(&draft)
    }
    return draft.warps.table()
  }
}
