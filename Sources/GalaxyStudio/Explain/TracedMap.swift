import Determinism
import GalaxyAnalysis
import GalaxyGeneration
import GalaxyModel
import GalaxySeeding
import GalaxySettings

/// A map that was generated again, with what decided about it.
final class TracedMap {
  let galaxy: Galaxy
  let traces: [RegionTrace]
  let plan: GalaxyPlan
  let threads: Int
  private var lattices: [Int: [LatticePlace]] = [:]
  private var sites: [Int: SiteTrace] = [:]

  /// Generates the map of a recipe.
  init(
    _ recipe: Recipe, threads: Int, progress: (ProgressStep) -> Void
  ) throws {
    var settings = try recipe.settings()
    try settings.check()
    try settings.readMask()
    plan = try recipe.changed(GalaxyPlan(seed: recipe.seed ?? 0, settings: settings))
    (galaxy, traces) = GalaxyGenerator(plan: plan, scope: .rows).traceMap(progress: progress)
    self.threads = threads
  }

  /// What decided about the stations of a region.
  func sites(in region: Int) -> SiteTrace {
    if let trace = sites[region] { return trace }
    let trace = GalaxySeeder(
      settings: plan.seeding(of: galaxy, threads: threads), threads: threads
    )
    .trace(galaxy, region: region)
    sites[region] = trace
    return trace
  }

  /// The cell of the lattice from which each sector of a region comes; empty where it is no disc.
  func latticePlaces(in region: Int) -> [LatticePlace] {
    if let places = lattices[region] { return places }
    let places = traces[region].latticePlaces(in: galaxy.regions[region]) ?? []
    lattices[region] = places
    return places
  }

  /// Adds why a part of a map is as it is.
  ///
  /// - Parameters:
  ///   - subject: The part.
  ///   - map: The map, which may differ from the one that was generated.
  ///   - answer: The explanation to complete.
  func addCauses(of subject: MapSubject, on map: Galaxy, to answer: inout Explanation) {
    let name = map.regions[subject.region].name
    guard let index = galaxy.regions.firstIndex(where: { $0.name == name }) ?? lone(map) else {
      return
    }
    let causes = RegionCauses(
      index: index, region: galaxy.regions[index], trace: traces[index], map: self)
    switch subject {
    case .warp(_, let u, let v, _): answer.causes = causes.ofLink(u, v)
    case .price(let sector, let good):
      answer.causes = causes.ofPrice(good, at: sector.node, answer)
      answer.alternatives = causes.newSellers(of: good, at: sector.node)
    case .missing(_, let type): causes.addMissing(type, to: &answer)
    case .sector(let sector): answer.causes = causes.ofSector(sector.node)
    case .formation(let region, let index):
      answer.causes = causes.ofFormation(map.regions[region].formations[index])
    case .tunnel(let region, let index):
      let ends = map.regions[region].tunnels.ends(index)
      answer.causes = causes.ofTunnel(ends.origin, ends.destination)
    case .station(let sector):
      let faction = answer.facts.first { $0.key == "faction" }?.value.textValue
      answer.causes = causes.ofStation(at: sector.node, faction: faction)
    case .planet(let sector, let position):
      answer.causes = causes.ofPlanet(at: sector.node, position: position)
    }
    for place in answer.causes.indices {
      answer.causes[place].variant = traces[index].variant(of: answer.causes[place].stage)
    }
  }

  private func lone(_ map: Galaxy) -> Int? {
    map.regions.count == 1 && galaxy.regions.count == 1 ? 0 : nil
  }
}

/// Why parts of one region are as they are.
struct RegionCauses {
  /// The index of the region as it was generated.
  let index: Int
  /// The region as it was generated.
  let region: Region
  let trace: RegionTrace
  let map: TracedMap

  func number(_ node: Int) -> Int { region.sectors.number(node) }
}
