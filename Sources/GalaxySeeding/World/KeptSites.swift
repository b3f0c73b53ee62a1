import Determinism
public import GalaxyModel
import GalaxySettings
import MapEditing

/// What a step keeps of the stations and planets of a region, as they were before.
public struct KeptSites: Sendable {
  /// Sectors whose station is kept, or which have none still.
  var stationNodes: Set<Int>
  /// The sites of kept stations, by node.
  var stationSites: [Int: StationSite] = [:]
  /// The rows of kept stations, by node; docks may keep their site and name alone.
  var stations: [Int: Station] = [:]
  /// Sectors whose pirates are kept, or which have none still.
  let holdingNodes: Set<Int>
  /// The kept holdings of pirates.
  var holdings: [PirateHolding]
  /// Sectors whose planets are kept, or which have none still.
  var planetNodes: Set<Int>
  /// The number of planets of these sectors.
  var planetCounts: [Int: Int] = [:]
  /// The kept planets, by `8 · node + position` from 0.
  var planets: [Int: Planet] = [:]
  /// The kept names of stations that are drawn again, by node.
  var stationNames: [Int: String] = [:]
  /// The kept names of planets that are drawn again, by `8 · node + position` from 0.
  var planetNames: [Int: String] = [:]
  /// Whether names of kept rows are drawn again.
  let drawsNames: Bool
  /// Stations that an edit adds, which are fitted out by the streams of their sectors, by node.
  var added: [Int: StationSite] = [:]
  /// Nodes to which kept stations were moved, where their rows have other keys.
  var movedStations: Set<Int> = []
  /// Traits of planets that an edit adds or changes, by `8 · node + position` from 0.
  var planetTraits: [Int: PlanetChange] = [:]
  /// Kept planets that have another position or sector, by `8 · node + position` from 0.
  var movedPlanets: Set<Int> = []
  /// Whether the security of kept stations follows the types of their clusters.
  var followsClusters = false
  /// The sectors of special locations before the step, by node.
  var homes: [SpecialLocation: Int] = [:]

  init(stationNodes: Set<Int>, holdings: [PirateHolding], planetNodes: Set<Int>, drawsNames: Bool) {
    self.stationNodes = stationNodes
    self.holdings = holdings
    self.planetNodes = planetNodes
    self.drawsNames = drawsNames
    holdingNodes = []
  }

  init(_ pins: SitePins, sites: RegionSites, world: RegionWorld) {
    drawsNames = pins.drawsNames
    for place in world.region.specialLocations { homes[place.location] = place.node }
    // Docks have fixed names.
    let docks = pins.keepsNames ? sites.stations.filter(\.isAnchor).map(\.node) : []
    let all = Set(0..<world.survey.sectorCount)
    let own = pins.keepsAllStations ? all : pins.stations
    stationNodes = own.union(docks)
    let planetary = pins.keepsAllPlanets ? all : pins.planets
    planetNodes = planetary.union(pins.singlePlanets.keys)
    holdingNodes = pins.stations
    holdings = sites.holdings.filter { pins.stations.contains($0.node) }
    for site in sites.stations {
      guard let index = world.station(at: site.node) else { continue }
      if stationNodes.contains(site.node) { stationSites[site.node] = site }
      if own.contains(site.node) {
        stations[site.node] = world.stations[index]
      } else if pins.keepsNames {
        stationNames[site.node] = world.stations[index].name
      }
    }
    for node in world.contents.planetCount.indices {
      let count = Int(world.contents.planetCount[node])
      if planetNodes.contains(node) { planetCounts[node] = count }
      guard count > 0, let first = world.planetAt.value(at: node), first >= 0 else { continue }
      for position in 0..<count {
        let planet = world.planets[Int(first) + position]
        let isKept =
          planetary.contains(node)
          || pins.singlePlanets[node]?.contains(position + 1) ?? false
        if isKept {
          planets[8 * node + position] = planet
        } else if pins.keepsNames {
          planetNames[8 * node + position] = planet.name
        }
      }
    }
  }

  /// The names that others may not have.
  var usedStationNames: Set<String> {
    drawsNames ? [] : Set(stations.values.map(\.name)).union(stationNames.values)
  }

  /// The names that other planets may not have.
  var usedPlanetNames: Set<String> {
    drawsNames ? [] : Set(planets.values.map(\.name)).union(planetNames.values)
  }
}

extension GalaxySeeder {
  /// Finds what is kept of the stations and planets of a map.
  ///
  /// - Parameters:
  ///   - pins: What is kept, by name of region.
  ///   - galaxy: The map before the step, with row identifiers.
  /// - Returns: What is kept, by name of region.
  /// - Complexity: That of seeding the worlds of these regions.
  public func keep(_ pins: [String: SitePins], of galaxy: Galaxy) -> [String: KeptSites] {
    let context = SeedingContext(settings, threads: threads)
    let worlds = WorldSeeder(galaxy, context)
    var kept: [String: KeptSites] = [:]
    for (index, region) in galaxy.regions.enumerated() {
      guard let pins = pins[region.name], !pins.isEmpty else { continue }
      let sites = RegionSites(region, at: index, context)
      kept[region.name] = KeptSites(pins, sites: sites, world: worlds.sites(of: region, at: index))
    }
    return kept
  }
}
