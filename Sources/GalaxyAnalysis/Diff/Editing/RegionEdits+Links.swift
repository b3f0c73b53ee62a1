import GalaxyModel

extension RegionEdits {
  func addWarp(_ change: MapChange, _ steps: inout Steps) {
    let ends = ends(change)
    let forth = prefix + "\(ends[0])>\(ends[1])"
    let back = prefix + "\(ends[1])>\(ends[0])"
    let both = prefix + "\(ends[0])-\(ends[1])"
    let latent = FieldValue.Member("latent", .boolean(true))
    switch (change.directionA, change.directionB) {
    case (let before?, nil):
      steps.removals.append(MapEdit("remove", "warp", before == .twoWay ? both : forth))
    case (nil, let after?):
      steps.additions.append(
        MapEdit(
          "add", "warp", after == .twoWay ? both : forth, fields: after == .latent ? [latent] : []))
    case (.twoWay, .oneWay): steps.removals.append(MapEdit("remove", "warp", back))
    case (.twoWay, .latent):
      steps.removals.append(MapEdit("remove", "warp", back))
      steps.changes.append(MapEdit("set", "warp", forth, fields: [latent]))
    case (.oneWay, .latent):
      steps.changes.append(MapEdit("set", "warp", forth, fields: [latent]))
    case (.latent, .oneWay):
      steps.changes.append(
        MapEdit("set", "warp", forth, fields: [.init("latent", .boolean(false))]))
    case (.latent, .twoWay):
      steps.changes.append(
        MapEdit("set", "warp", forth, fields: [.init("latent", .boolean(false))]))
      steps.additions.append(MapEdit("add", "warp", back))
    case (.oneWay, .twoWay): steps.additions.append(MapEdit("add", "warp", back))
    default: break
    }
    guard !change.fields.isEmpty else { return }
    // Costs are set when the link leads where it will.
    steps.additions.append(
      MapEdit("set", "warp", forth, fields: change.fields.map { .init($0.key, $0.b) }))
  }

  func addTunnel(_ change: MapChange, _ steps: inout Steps) throws(UneditableDifference) {
    let ends = ends(change).map { "\($0)" }.joined(separator: "-")
    let subject = prefix + ends
    func words(_ direction: LinkDirection) -> [FieldValue.Member] {
      let isLatent: [FieldValue.Member] =
        direction == .latent ? [.init("latent", .boolean(true))] : []
      return direction == .twoWay ? [] : [.init("oneway", .boolean(true))] + isLatent
    }
    switch (change.directionA, change.directionB) {
    case (_?, nil): steps.removals.append(MapEdit("remove", "tunnel", subject))
    case (nil, let after?):
      steps.additions.append(MapEdit("add", "tunnel", subject, fields: words(after)))
    case (let before?, let after?) where before != after:
      steps.removals.append(MapEdit("remove", "tunnel", subject))
      steps.additions.append(MapEdit("add", "tunnel", subject, fields: words(after)))
    default: try check(change, ["name", "cost", "length"])
    }
    // A tunnel that is made again may have another name of its own.
    let name = newName(change) ?? ownName(change)
    if let name {
      steps.additions.append(MapEdit(rename: prefix + "tunnel:\(ends)", to: name))
    }
  }

  /// The name of its own of a tunnel that is added.
  private func ownName(_ change: MapChange) -> String? {
    guard let index = change.b, change.directionA != change.directionB else { return nil }
    let tunnel = diff.b.tunnels[index]
    return diff.b.isNamedAfterEnds(tunnel) ? nil : tunnel.name
  }
}
