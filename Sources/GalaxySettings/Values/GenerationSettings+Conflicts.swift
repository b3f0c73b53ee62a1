extension GenerationSettings {
  /// Rejects values that are valid one by one but not together.
  ///
  /// - Throws: `SettingFailure` with the reason `conflict`, which names both.
  public func check() throws(SettingFailure) {
    let catalog = SettingCatalog.standard
    let (fedspace, sectors) = (self[\.fedspace], self[\.sectors])
    // The frontier, which the police leave to others, begins at two thirds of a region.
    let most = 67 * sectors / 100
    if preset.hasFreeSize, fedspace > most {
      throw SettingFailure(
        key: catalog.fedspace.key, value: String(fedspace),
        reason: .conflict(
          with: "\(catalog.sectors.key)=\(sectors)",
          why: "policed sectors would reach into the frontier; at most \(most) may be policed"))
    }
    try checkMask()
    let profile = self[\.profile]
    if let players = values[given: catalog.players.definition], profile != .load {
      throw SettingFailure(
        key: catalog.players.key, value: players.description,
        reason: .conflict(
          with: "\(catalog.profile.key)=\(profile.rawValue)",
          why: "the number of players can be chosen for the profile load"))
    }
  }

  private func checkMask() throws(SettingFailure) {
    let catalog = SettingCatalog.standard
    let shape = self[\.shape]
    if shape == .mask, self[\.maskFile] == nil, mask == nil {
      throw SettingFailure(
        key: catalog.shape.key, value: shape.rawValue,
        reason: .conflict(
          with: catalog.maskFile.key, why: "a mask needs a picture: \(catalog.maskFile.key)=FILE"))
    }
    if let file = self[\.maskFile], shape != .mask {
      throw SettingFailure(
        key: catalog.maskFile.key, value: file,
        reason: .conflict(
          with: "\(catalog.shape.key)=\(shape.rawValue)",
          why: "only the shape mask has a picture"))
    }
  }
}
