import GalaxyModel
import Platform
import WarpMap

extension RegionReferences {
  func formations(_ word: FormationWord) throws(Missing) -> Found {
    let all = region.formations
    guard !all.isEmpty else { throw Missing(reason: "\(region.name) declares no formations") }
    let found: [Int]
    switch word {
    case .ordinal(let ordinal):
      guard ordinal <= all.count else {
        throw Missing(
          reason: "there is no formation #\(ordinal); \(region.name) has #1 to #\(all.count)")
      }
      found = [ordinal - 1]
    case .type(let type):
      found = all.indices.filter { all[$0].type == type }
      guard !found.isEmpty else {
        let types = Set(all.map(\.type.rawValue)).sorted()
        throw Missing(
          reason: "\(region.name) declares no \(type.rawValue) "
            + "(types: \(ReferenceResolver.list(types)))")
      }
    case .name(let name): found = try formations(named: name)
    }
    let nodes = Set(found.flatMap { all[$0].interior + [all[$0].anchor] })
    return (.formations(found), nodes.filter((0..<region.sectorCount).contains).sorted())
  }

  private func formations(named name: String) throws(Missing) -> [Int] {
    let all = region.formations
    let exact = all.indices.filter { all[$0].name == name }
    let plain = LabelWord.plain(name)
    let found =
      exact.isEmpty ? all.indices.filter { LabelWord.plain(all[$0].name) == plain } : exact
    guard found.isEmpty else { return found }
    let names = all.map(\.name) + FormationType.allCases.map(\.rawValue)
    throw Missing(
      reason: "\(region.name) has no formation '\(name)'" + suggestion(for: name, in: names))
  }

  func warp(_ link: LinkWord) throws(Missing) -> Found {
    let (source, target) = (try node(link.source), try node(link.target))
    let forth = !region.warps.links(from: source, to: target).isEmpty
    let back = !region.warps.links(from: target, to: source).isEmpty
    guard forth || back && !link.isDirected else {
      guard !back else {
        throw Missing(
          reason: "the warp between \(link.source) and \(link.target) leads the other way")
      }
      throw Missing(reason: "there is no warp \(link.text)" + exits(of: source))
    }
    return (.warp(source, target, isDirected: link.isDirected), Set([source, target]).sorted())
  }

  private func exits(of node: Int) -> String {
    let warps = region.warps
    var exits: Set<Int> = []
    for row in 0..<warps.count {
      let (source, target) = (Int(warps.source[row]), Int(warps.destination[row]))
      guard source < region.sectorCount, target < region.sectorCount else { continue }
      if source == node { exits.insert(target) }
      if target == node, warps.isTwoWay(row) { exits.insert(source) }
    }
    let number = region.sectors.number(node)
    guard !exits.isEmpty else { return "; none leads out of sector \(number)" }
    let numbers = exits.sorted().map(region.sectors.number)
    return "; those out of sector \(number) lead to \(ReferenceResolver.list(numbers))"
  }

  func tunnel(_ first: Int, _ second: Int) throws(Missing) -> Found {
    let ends = [try node(first), try node(second)]
    let found = region.tunnels.indices.first { place in
      let tunnel = region.tunnels.ends(place)
      return [tunnel.origin, tunnel.destination] == ends
        || [tunnel.destination, tunnel.origin] == ends
    }
    if let found { return (.tunnel(found), Set(ends).sorted()) }
    guard !region.tunnels.isEmpty else { throw Missing(reason: "\(region.name) has no tunnels") }
    let known = region.tunnels.filter {
      ends.contains($0.origin.node) || ends.contains($0.destination.node)
    }
    let shown = (known.isEmpty ? Array(region.tunnels.prefix(13)) : Array(known)).map { tunnel in
      "\(region.sectors.number(tunnel.origin.node))-\(region.sectors.number(tunnel.destination.node))"
    }
    throw Missing(
      reason: "there is no tunnel \(first)-\(second) (tunnels: \(ReferenceResolver.list(shown)))")
  }

  func station(_ number: Int) throws(Missing) -> Int {
    let node = try node(number)
    guard let stations = contents.stations else {
      throw Missing(reason: "the map has no stations")
    }
    guard stations.contains(SectorReference(region: index, node: node)) else {
      throw Missing(
        reason: "there is no station in sector \(number)"
          + nearest(number, among: stations.lazy.filter { $0.region == index }.map(\.node)))
    }
    return node
  }

  func planet(_ number: Int, _ position: Int) throws(Missing) -> Found {
    let node = try node(number)
    guard let planets = contents.planets else { throw Missing(reason: "the map has no planets") }
    let count = planets[SectorReference(region: index, node: node)] ?? 0
    guard position <= count else {
      let places = planets.keys.lazy.filter { $0.region == index }.map(\.node)
      throw Missing(
        reason: count == 0
          ? "there is no planet in sector \(number)" + nearest(number, among: places)
          : "sector \(number) has \(count) planet\(count == 1 ? "" : "s"), not \(position)")
    }
    return (.planet(position: position), [node])
  }

  /// The number that is nearest to another one, for a message.
  private func nearest(_ number: Int, among nodes: some Sequence<Int>) -> String {
    let numbers = nodes.map { region.sectors.number($0) }
    let best = numbers.min { (abs($0 - number), $0) < (abs($1 - number), $1) }
    return best.map { "; the nearest number with one is \($0)" } ?? ""
  }
}
