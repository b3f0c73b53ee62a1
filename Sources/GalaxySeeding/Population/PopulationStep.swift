import GalaxyModel
import GalaxySettings

/// One step in the making of a population.
struct PopulationStep: Sendable {
  /// What it produces; also its name.
  let part: PopulationPart
  /// Groups that must all be switched on.
  let groups: [SeedingGroup]
  /// Random streams it draws from.
  let streams: [PopulationStream]
  /// Parts that earlier steps produced and that it reads.
  let needs: [PopulationPart]
  /// Parts that earlier steps produced and that it changes.
  let changes: [PopulationPart]
  let run: @Sendable (inout Population, inout [RegionWorld], inout SeedingReport) -> Void

  init(
    _ part: PopulationPart, groups: [SeedingGroup] = [], streams: [PopulationStream] = [],
    needs: [PopulationPart] = [], changes: [PopulationPart] = [],
    run: @escaping @Sendable (inout Population, inout [RegionWorld], inout SeedingReport) -> Void
  ) {
    self.part = part
    self.groups = groups
    self.streams = streams
    self.needs = needs
    self.changes = changes
    self.run = run
  }

  /// The steps in order: people, holdings, trade, fights and the places where everyone is, society.
  static let pipeline: [PopulationStep] = [
    .accounts, .administrator, .teams, .hulls, .hullSales,
    .genesis, .colonies, .stationOwners, .projects, .flagshipStanding,
    .offers, .trades,
    .drones, .targets, .losses, .victims, .fatalFights, .deaths, .wrecks, .fleets, .battles,
    .positions, .presence,
    .elections, .policies, .treaties, .travels,
  ]
}

/// The parts of a population, one for each step, and the worlds that exist before the first.
enum PopulationPart: String, CaseIterable, Sendable {
  case worlds
  case accounts, administrator, teams, hulls, hullSales
  case genesis, colonies, stationOwners, projects, flagshipStanding
  case offers, trades
  case drones, targets, losses, victims, fatalFights, deaths, wrecks, fleets, battles
  case positions, presence
  case elections, policies, treaties, travels
}
