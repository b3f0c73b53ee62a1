extension GenerationSettings {
  /// Refuses values that are legal one by one and cannot be had together.
  ///
  /// - Throws: `SettingFailure` with the reason `conflict`, which names both.
  public func check() throws(SettingFailure) {
    // Beyond two thirds of a region the frontier begins, which the police leave to others.
    let most = 67 * sectors / 100
    if preset.hasFreeSize, fedspace > most {
      throw SettingFailure(
        key: "region.fedspace", value: String(fedspace),
        reason: .conflict(
          with: "region.sectors=\(sectors)",
          why: "policed sectors would reach into the frontier; at most \(most) may be policed"))
    }
    if case .integer(let players)? = self["seeding.players"], profile != "load" {
      throw SettingFailure(
        key: "seeding.players", value: String(players),
        reason: .conflict(
          with: "seeding.profile=\(profile)",
          why: "the number of players can be chosen for the profile load"))
    }
  }
}
