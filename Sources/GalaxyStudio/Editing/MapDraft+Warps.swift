import GalaxyAnalysis
import GalaxyModel
import MapEditing
import WarpMap

extension MapDraft {
  mutating func editWarp(_ operation: EditOperation, _ index: Int) throws(EditObstacle) {
    switch operation {
    case .addWarp(let link, let isLatent): try add(link, isLatent: isLatent, index)
    case .removeWarp(let link): try remove(link, index)
    case .redirectWarp(let link, let target, let dissolves):
      try turn(link, to: (link.source, target), dissolves: dissolves, index)
    case .flipWarp(let link, let dissolves):
      try turn(link, to: (link.target, link.source), dissolves: dissolves, index)
    case .setWarp(let link, let traits): try set(link, traits, index)
    default: break
    }
  }

  private mutating func add(
    _ link: LinkWord, isLatent: Bool, _ index: Int
  ) throws(EditObstacle) {
    let (source, target) = (try node(link.source, index), try node(link.target, index))
    guard source != target else { throw .refused("sector \(link.source) cannot lead to itself") }
    if isLatent { try need(.latency, "latent warps") }
    var state = galaxy.regions[index].link(source, target)
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
    try checkShore(from: source, to: target, index)
    if state.isTwoWay { try checkShore(from: target, to: source, index) }
    try checkExits(source, index)
    if !link.isDirected { try checkExits(target, index) }
    setLink(source, target, to: state, index)
  }

  private mutating func remove(_ link: LinkWord, _ index: Int) throws(EditObstacle) {
    let (source, target) = (try node(link.source, index), try node(link.target, index))
    var state = galaxy.regions[index].link(source, target)
    guard link.isDirected ? state.forth : state.exists else {
      throw .refused("there is no warp \(link.text)")
    }
    state.forth = false
    if !link.isDirected { state.back = false }
    setLink(source, target, to: state, index)
  }

  /// Makes a warp lead from one sector to another.
  private mutating func turn(
    _ link: LinkWord, to ends: (Int, Int), dissolves: Bool, _ index: Int
  ) throws(EditObstacle) {
    let (source, target) = (try node(link.source, index), try node(link.target, index))
    let (start, end) = (try node(ends.0, index), try node(ends.1, index))
    let before = galaxy.regions[index].link(source, target)
    guard before.forth else { throw .refused("there is no warp \(link.text)") }
    guard start != end else { throw .refused("sector \(ends.0) cannot lead to itself") }
    let owners = galaxy.regions[index].formations.indices.filter { place in
      let formation = galaxy.regions[index].formations[place]
      return formation.owns(source, target)
    }
    guard owners.isEmpty || dissolves else {
      let name = galaxy.regions[index].formations[owners[0]].name
      throw .refused("the warp belongs to the formation '\(name)'; add the word dissolve")
    }
    guard !galaxy.regions[index].link(start, end).forth else { throw .refused("the warp exists") }
    try checkShore(from: start, to: end, index)
    if start != source { try checkExits(start, index) }
    for place in owners.reversed() { removeFormation(at: place, index) }
    var rest = before
    rest.forth = false
    setLink(source, target, to: rest, index)
    var state = galaxy.regions[index].link(start, end)
    state.isLatent = before.isLatent && !before.isTwoWay && !state.back
    (state.forth, state.cost, state.stability) = (true, before.cost, before.stability)
    setLink(start, end, to: state, index)
  }

  private mutating func set(
    _ link: LinkWord, _ traits: WarpTraits, _ index: Int
  ) throws(EditObstacle) {
    let (source, target) = (try node(link.source, index), try node(link.target, index))
    var state = galaxy.regions[index].link(source, target)
    guard link.isDirected ? state.forth : state.exists else {
      throw .refused("there is no warp \(link.text)")
    }
    if let isLatent = traits.isLatent {
      try need(.latency, "latent warps")
      guard !isLatent || !state.isTwoWay else { throw .refused("a two-way link cannot be latent") }
      state.isLatent = isLatent
    }
    if let cost = traits.cost {
      try need(.costs, "costs of warps")
      guard cost >= 1, let value = Int32(exactly: cost) else {
        throw .refused("a warp costs 1 turn or more, not \(cost)")
      }
      state.cost = value
    }
    if let stability = traits.stability {
      try need(.costs, "the stability of warps")
      guard (0...1).contains(stability) else {
        throw .refused("stability is 0 to 1, not \(stability)")
      }
      state.stability = stability
    }
    setLink(source, target, to: state, index)
  }

  private mutating func setLink(_ first: Int, _ second: Int, to state: LinkState, _ index: Int) {
    galaxy.regions[index].setLink(first, second, to: state)
    let numbers = [first, second].map { galaxy.regions[index].sectors.number($0) }
    universe?.setLink(numbers[0], numbers[1], to: state)
  }

  /// Rejects another exit of a sector that has as many as are allowed.
  private func checkExits(_ node: Int, _ index: Int) throws(EditObstacle) {
    guard let maxWarps, galaxy.regions[index].exitCount(node) >= maxWarps else { return }
    let number = galaxy.regions[index].sectors.number(node)
    throw .refused("sector \(number) has \(maxWarps) exits, which is the most")
  }

  /// Rejects a warp into an island.
  private func checkShore(from source: Int, to target: Int, _ index: Int) throws(EditObstacle) {
    let region = galaxy.regions[index]
    guard let island = region.cluster(at: target)?.islandGroup,
      region.cluster(at: source)?.islandGroup != island
    else { return }
    throw .refused(
      "the warp would cross the shore of the island of sector "
        + "\(region.sectors.number(target))")
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
