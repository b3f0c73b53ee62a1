public import Determinism
public import GalaxyGeneration
import GalaxyModel
public import GalaxySeeding

extension SeedingSettings {
  /// What the settings of a galaxy say about what is put onto its map.
  public init(_ settings: GenerationSettings, seed: Seed) {
    self.init(seed: seed, profile: Profile(rawValue: settings.profile) ?? .empty)
    epoch = settings.epoch
    // The profile demo is one size; its numbers are those of 24 players.
    if profile == .load, case .integer(let count)? = settings["seeding.players"] { players = count }
    if profile != .empty, case .integer(let days)? = settings["seeding.historyDays"] {
      historyDays = days
    }
    if case .text(let word)? = settings["seeding.cast"], let value = Cast(rawValue: word) {
      cast = value
    }
    if case .text(let word)? = settings["seeding.priceGradient"],
      let value = PriceGradient(rawValue: word)
    {
      priceGradient = value
    }
    if case .integer(let sectors)? = settings["seeding.derelicts"] { derelictSpacing = sectors }
    isTradewars = settings["density.profile"] == .text("tradewars")
    if case .integer(let percent)? = settings["density.stationPercent"] { stationPercent = percent }
    if case .integer(let percent)? = settings["density.planetPercent"] { planetPercent = percent }
    fedspace = settings.fedspace
    groupsOff = Set(
      SeedingGroup.allCases.filter { settings["seeding.groups.\($0.rawValue)"] == .text("off") })
  }
}
