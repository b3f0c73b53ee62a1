import WarpMap
import GalaxyModel

extension RegionEditor {
  /// Makes an edit of warps.
  mutating func editWarp(_ operation: EditOperation) throws(EditObstacle) {
    switch operation {
    case .addWarp(let link, let isLatent): try add(link, isLatent: isLatent)
    case .removeWarp(let link): try remove(link)
    case .redirectWarp(let link, let target, let dissolves):
      try turn(link, to: (link.source, target), dissolves: dissolves)
    case .flipWarp(let link, let dissolves):
      try turn(link, to: (link.target, link.source), dissolves: dissolves)
    case .setWarp(let link, let traits): try set(link, traits)
    default: break
    }
  }

  private mutating func add(
    _ link: LinkWord, isLatent: Bool
  ) throws(EditObstacle) {
    let (source, target) = (try node(link.source), try node(link.target))
    guard source != target else { throw .refused("sector \(link.source) cannot lead to itself") }
    if isLatent { try rules.need(.latency, "latent warps") }
    var state = region.link(source, target)
    if link.isDirected {
      guard !state.forth else { throw .refused("the warp exists") }
    } else if state.exists {
      let missing = state.forth ? (link.target, link.source) : (link.source, link.target)
      throw .refused(
        state.isTwoWay
          ? "the link exists" : "a one-way warp exists; add \(missing.0)>\(missing.1)")
    }
    state.forth = true
    if !link.isDirected { state.back = true }
    guard !isLatent || !state.isTwoWay else { throw .refused("a two-way link cannot be latent") }
    state.isLatent = isLatent
    try checkShore(from: source, to: target)
    if state.isTwoWay { try checkShore(from: target, to: source) }
    try checkExits(source)
    if !link.isDirected { try checkExits(target) }
    setLink(source, target, to: state)
  }

  private mutating func remove(_ link: LinkWord) throws(EditObstacle) {
    let (source, target) = (try node(link.source), try node(link.target))
    var state = region.link(source, target)
    guard link.isDirected ? state.forth : state.exists else {
      throw .refused("there is no warp \(link.text)")
    }
    state.forth = false
    if !link.isDirected { state.back = false }
    setLink(source, target, to: state)
  }

  /// Makes a warp lead from one sector to another.
  private mutating func turn(
    _ link: LinkWord, to ends: (Int, Int), dissolves: Bool
  ) throws(EditObstacle) {
    let (source, target) = (try node(link.source), try node(link.target))
    let (start, end) = (try node(ends.0), try node(ends.1))
    let before = region.link(source, target)
    guard before.forth else { throw .refused("there is no warp \(link.text)") }
    guard start != end else { throw .refused("sector \(ends.0) cannot lead to itself") }
    let owners = region.formations.indices.filter { place in
      let formation = region.formations[place]
      return formation.owns(source, target)
    }
    guard owners.isEmpty || dissolves else {
      let name = region.formations[owners[0]].name
      throw .refused("the warp belongs to the formation '\(name)'; add the word dissolve")
    }
    guard !region.link(start, end).forth else { throw .refused("the warp exists") }
    try checkShore(from: start, to: end)
    if start != source { try checkExits(start) }
    for place in owners.reversed() { removeFormation(at: place) }
    var rest = before
    rest.forth = false
    rest.isOfFormation = false
    setLink(source, target, to: rest)
    var state = region.link(start, end)
    state.isLatent = before.isLatent && !before.isTwoWay && !state.back
    (state.forth, state.cost, state.stability) = (true, before.cost, before.stability)
    setLink(start, end, to: state)
  }

  private mutating func set(
    _ link: LinkWord, _ traits: WarpTraits
  ) throws(EditObstacle) {
    let (source, target) = (try node(link.source), try node(link.target))
    var state = region.link(source, target)
    guard link.isDirected ? state.forth : state.exists else {
      throw .refused("there is no warp \(link.text)")
    }
    if let isLatent = traits.isLatent {
      try rules.need(.latency, "latent warps")
      guard !isLatent || !state.isTwoWay else { throw .refused("a two-way link cannot be latent") }
      state.isLatent = isLatent
    }
    if let cost = traits.cost {
      try rules.need(.costs, "costs of warps")
      guard cost >= 1, let value = Int32(exactly: cost) else {
        throw .refused("a warp costs 1 turn or more, not \(cost)")
      }
      state.cost = value
    }
    if let stability = traits.stability {
      try rules.need(.costs, "the stability of warps")
      guard (0...1).contains(stability) else {
        throw .refused("stability is 0 to 1, not \(stability)")
      }
      state.stability = stability
    }
    setLink(source, target, to: state)
  }

  private mutating func setLink(_ first: Int, _ second: Int, to state: LinkState) {
    region.setLink(first, second, to: state)
    changes.append(.link(first, second, state))
  }

  /// Rejects another exit of a sector that has as many as are allowed.
  private func checkExits(_ node: Int) throws(EditObstacle) {
    guard let maxWarps = rules.maxWarps, region.exitCount(node) >= maxWarps else { return }
    let number = region.sectors.number(node)
    throw .refused("sector \(number) has \(maxWarps) exits, which is the most")
  }

  /// Rejects a warp into an island.
  private func checkShore(from source: Int, to target: Int) throws(EditObstacle) {
    guard let island = region.island(of: target), region.island(of: source) != island else {
      return
    }
    if case .formation(let place) = island,
      rules.leavingAnchors.contains(region.formations[place].anchor)
    {
      return
    }
    var reason = "the warp would cross the shore of the island of sector "
    reason += "\(region.sectors.number(target))"
    if case .formation(let place) = island {
      reason += "; remove the formation '\(region.formations[place].name)' first"
    }
    throw .refused(reason)
  }
}

extension SpecialFormation {
  /// Whether a warp between two nodes is one of its own.
  func owns(_ first: Int, _ second: Int) -> Bool {
    func isInside(_ node: Int) -> Bool { interior.contains(node) }
    let isEnd = { (node: Int) in node == anchor || isInside(node) }
    return isEnd(first) && isEnd(second) && (isInside(first) || isInside(second))
  }
}
