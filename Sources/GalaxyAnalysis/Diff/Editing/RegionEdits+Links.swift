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
    let isRemade =
      change.directionA != change.directionB
      || change.fields.contains { $0.key != "name" && !isDerived($0.key) }
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

  /// Whether a field of a tunnel follows from the positions and warps of the map.
  private func isDerived(_ key: String) -> Bool {
    words.sides.a.galaxy.source == .rows && (key == "cost" || key == "length")
  }

  /// What a tunnel is made of again.
  private func traits(_ tunnel: WarpTunnel) -> TunnelTraits {
    TunnelTraits(
      isOneWay: !tunnel.isTwoWay, isLatent: tunnel.isLatent,
      type: tunnel.type == .natural ? nil : tunnel.type, stability: tunnel.stability,
      cost: isDerived("cost") ? nil : tunnel.turnCost,
      length: isDerived("length") ? nil : tunnel.length)
  }

  /// The name of its own of a tunnel that is added.
  private func ownName(_ change: MapChange, isRemade: Bool) -> String? {
    guard let index = change.b, isRemade else { return nil }
    let tunnel = diff.b.tunnels[index]
    return diff.b.isNamedAfterEnds(tunnel) ? nil : tunnel.name
  }
}
