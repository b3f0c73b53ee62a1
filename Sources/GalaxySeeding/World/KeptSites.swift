import Determinism
public import GalaxyModel
import GalaxySettings

/// What a step keeps of the stations and planets of a region, as they were before.
public struct KeptSites: Sendable {
  /// Sectors whose station is kept, or which have none still.
  let stationNodes: Set<Int>
  /// The kept stations, by node.
  private(set) var stations: [Int: (site: StationSite, row: Station)] = [:]
  /// The kept holdings of pirates.
  let holdings: [PirateHolding]
  /// Sectors whose planets are kept, or which have none still.
  private(set) var planetNodes: Set<Int>
  /// The number of planets of these sectors.
  private(set) var planetCounts: [Int: Int] = [:]
  /// The kept planets, by `8 · node + position` from 0.
  private(set) var planets: [Int: Planet] = [:]
  /// The kept names of stations that are drawn again, by node.
  private(set) var stationNames: [Int: String] = [:]
  /// The kept names of planets that are drawn again, by `8 · node + position` from 0.
  private(set) var planetNames: [Int: String] = [:]
  /// Whether names of kept rows are drawn again.
  let drawsNames: Bool

  init(_ pins: SitePins, sites: RegionSites, world: RegionWorld) {
    drawsNames = pins.drawsNames
    stationNodes = pins.stations
    planetNodes = pins.planets.union(pins.singlePlanets.keys)
    holdings = sites.holdings.filter { pins.stations.contains($0.node) }
    for site in sites.stations {
      guard let index = world.station(at: site.node) else { continue }
      if pins.stations.contains(site.node) {
        stations[site.node] = (site, world.stations[index])
      } else if pins.keepsNames, !site.isAnchor {
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
          pins.planets.contains(node)
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
    drawsNames ? [] : Set(stations.values.map(\.row.name)).union(stationNames.values)
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
    var worlds = WorldSeeder(galaxy, context)
    var kept: [String: KeptSites] = [:]
    for (index, region) in galaxy.regions.enumerated() {
      guard let pins = pins[region.name], !pins.isEmpty else { continue }
      let sites = RegionSites(region, at: index, context)
      kept[region.name] = KeptSites(pins, sites: sites, world: worlds.sites(of: region, at: index))
    }
    return kept
  }
}
