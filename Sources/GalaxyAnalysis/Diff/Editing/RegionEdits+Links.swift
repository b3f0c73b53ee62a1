import GalaxyModel
import MapEditing

extension RegionEdits {
  func addWarp(_ change: MapChange, _ steps: inout Steps) {
    let ends = ends(change)
    let forth = LinkWord(ends[0], ends[1], isDirected: true)
    let back = LinkWord(ends[1], ends[0], isDirected: true)
    let both = LinkWord(ends[0], ends[1], isDirected: false)
    func removal(_ link: LinkWord) { steps.removals.append(edit(.removeWarp(link))) }
    func setting(latent: Bool) {
      steps.changes.append(edit(.setWarp(forth, WarpTraits(isLatent: latent))))
    }
    func addition(_ link: LinkWord, latent: Bool = false) {
      steps.additions.append(edit(.addWarp(link, isLatent: latent)))
    }
    switch (change.directionA, change.directionB) {
    case (let before?, nil): removal(before == .twoWay ? both : forth)
    case (nil, let after?): addition(after == .twoWay ? both : forth, latent: after == .latent)
    case (.twoWay, .oneWay): removal(back)
    case (.twoWay, .latent):
      removal(back)
      setting(latent: true)
    case (.oneWay, .latent): setting(latent: true)
    case (.latent, .oneWay): setting(latent: false)
    case (.latent, .twoWay):
      setting(latent: false)
      addition(back)
    case (.oneWay, .twoWay): addition(back)
    default: break
    }
    func value(_ key: String) -> FieldValue? { change.fields.first { $0.key == key }?.b }
    guard !change.fields.isEmpty else { return }
    // Costs are set when the link leads where it will.
    let traits = WarpTraits(
      cost: value("cost")?.intValue, stability: value("stability")?.numberValue)
    steps.additions.append(edit(.setWarp(forth, traits)))
  }

  func addTunnel(_ change: MapChange, _ steps: inout Steps) {
    let ends = ends(change)
    let removal = edit(.removeTunnel(ends[0], ends[1]))
    let isRemade = isRemade(change)
    if change.a != nil, isRemade { steps.removals.append(removal) }
    if let index = change.b, isRemade {
      steps.additions.append(edit(.addTunnel(ends[0], ends[1], traits(diff.b.tunnels[index]))))
    }
    // A tunnel that is made again may have another name of its own.
    let name = newName(change) ?? ownName(change, isRemade: isRemade)
    if let name {
      steps.additions.append(rename(.tunnel(ends[0], ends[1]), to: name))
    }
  }

  /// Whether a tunnel has to be made again.
  private func isRemade(_ change: MapChange) -> Bool {
    guard let a = change.a, let b = change.b, change.directionA == change.directionB else {
      return true
    }
    if change.fields.contains(where: { $0.key == "type" || $0.key == "stability" }) { return true }
    let later = diff.b.tunnels[b]
    return !derived.areAll
      && derived.tunnel(a, diff.a.tunnels[a]) != (later.turnCost, later.length)
  }

  /// Adds the tunnels that both maps have as they are, but would change with the other edits.
  func addStaleTunnels(_ steps: inout Steps) {
    let known = Set(diff.changes.filter { $0.subject == .tunnel }.compactMap(\.a))
    for place in derived.changedTunnels where !known.contains(place) {
      let tunnel = diff.a.tunnels[place]
      guard derived.tunnel(place, tunnel) != (tunnel.turnCost, tunnel.length) else { continue }
      let ends = [tunnel.origin.node, tunnel.destination.node].map { diff.a.sectors.number($0) }
      steps.removals.append(edit(.removeTunnel(ends[0], ends[1])))
      steps.additions.append(edit(.addTunnel(ends[0], ends[1], traits(tunnel))))
      if !diff.a.isNamedAfterEnds(tunnel) {
        steps.additions.append(rename(.tunnel(ends[0], ends[1]), to: tunnel.name))
      }
    }
  }

  /// What a tunnel is made of again.
  private func traits(_ tunnel: WarpTunnel) -> TunnelTraits {
    TunnelTraits(
      isOneWay: !tunnel.isTwoWay, isLatent: tunnel.isLatent,
      type: tunnel.type == .natural ? nil : tunnel.type, stability: tunnel.stability,
      cost: derived.areAll ? nil : tunnel.turnCost,
      length: derived.areAll ? nil : tunnel.length)
  }

  /// The name of its own of a tunnel that is added.
  private func ownName(_ change: MapChange, isRemade: Bool) -> String? {
    guard let index = change.b, isRemade else { return nil }
    let tunnel = diff.b.tunnels[index]
    return diff.b.isNamedAfterEnds(tunnel) ? nil : tunnel.name
  }
}
