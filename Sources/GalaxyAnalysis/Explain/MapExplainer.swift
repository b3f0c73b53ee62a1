public import GalaxyModel
import GraphKit
import WarpMap

/// Says what the parts of a map are, what they mean, and what the map would be without them.
///
/// Works on any map; why the parts are there is added by what knows how it was made. Use it from one
/// thread at a time.
public final class MapExplainer {
  let galaxy: Galaxy
  let contents: ChartContents
  private let threads: Int
  private var known: [Int: RegionRoles] = [:]

  /// Prepares to explain a map.
  ///
  /// - Parameters:
  ///   - galaxy: The map.
  ///   - contents: Its stations and planets, as far as known.
  ///   - threads: The maximum number of threads; no answer depends on it.
  public init(_ galaxy: Galaxy, contents: ChartContents = ChartContents(), threads: Int = 1) {
    self.galaxy = galaxy
    self.contents = contents
    self.threads = threads
  }

  /// The roles in a region.
  func roles(in region: Int) -> RegionRoles {
    if let roles = known[region] { return roles }
    let roles = RegionRoles(galaxy.regions[region], threads: threads)
    known[region] = roles
    return roles
  }

  /// Describes a subject, without causes.
  ///
  /// - Parameters:
  ///   - subject: The subject, which exists.
  ///   - ref: The subject as it was asked for.
  /// - Returns: Its facts, its role, and the map without it.
  /// - Complexity: That of the distances between all sectors of its region, for links and sectors.
  public func explanation(of subject: MapSubject, ref: String) -> Explanation {
    let region = galaxy.regions[subject.region]
    let roles = roles(in: subject.region)
    func place(_ node: Int) -> SectorReference {
      SectorReference(region: subject.region, node: node)
    }
    var answer = Explanation(ref: ref, facts: facts(of: subject, in: region))
    switch subject {
    case .sector(let sector):
      answer.role = roles.role(ofSector: sector.node)
      answer.ifRemoved = roles.removing(sector: sector.node)
      answer.sectors = [sector]
    case .warp(_, let u, let v, _):
      answer.role = roles.role(ofLink: u, v)
      answer.ifRemoved = roles.removing(link: u, v)
      answer.sectors = [place(u), place(v)]
    case .formation(_, let index):
      let formation = region.formations[index]
      answer.role = roles.role(of: formation)
      answer.sectors = ([formation.anchor] + formation.interior).map(place)
    case .tunnel(_, let index):
      answer.role = roles.role(ofTunnel: index)
      let ends = region.tunnels.ends(index)
      answer.sectors = [place(ends.origin), place(ends.destination)]
    case .station(let sector):
      answer.role = trade(around: sector)
      answer.sectors = [sector]
    case .planet(let sector, _): answer.sectors = [sector]
    case .price(let sector, let good):
      answer.role = role(of: good, at: sector)
      answer.sectors = [sector]
    case .missing: break
    }
    let numbers = answer.named(by: ["rivals", "nearest", "neighbors"])
    answer.named = numbers.compactMap { region.sectors.node(ofNumber: $0).map(place) }
    return answer
  }

  private func facts(of subject: MapSubject, in region: Region) -> [FieldValue.Member] {
    let head: [FieldValue.Member] = [.init("region", .text(region.name))]
    switch subject {
    case .sector(let sector): return head + region.facts(ofSector: sector.node)
    case .warp(_, let u, let v, _): return head + region.facts(ofLink: u, v)
    case .formation(_, let index): return head + region.facts(of: region.formations[index])
    case .tunnel(_, let index): return head + region.facts(ofTunnel: index)
    case .station(let sector):
      return head + (station(at: sector).map { region.facts(of: $0) } ?? [])
    case .planet(let sector, let position):
      return head + (planet(at: sector, position).map { region.facts(of: $0, position) } ?? [])
    case .price(let sector, let good):
      return head + (station(at: sector).map { region.facts(of: $0, selling: good) } ?? [])
    case .missing(_, let type): return head + [.init("type", .text(type.rawValue))]
    }
  }

  /// Returns the station of a sector.
  ///
  /// - Parameter sector: The sector.
  /// - Returns: The station; nil if there is none, or the map carries no stations.
  /// - Complexity: O(stations).
  public func station(at sector: SectorReference) -> ChartedStation? {
    contents.stations?.first { $0.sector == sector }
  }

  /// Returns a planet of a sector.
  ///
  /// - Parameters:
  ///   - sector: The sector.
  ///   - position: Its position among the planets of the sector, from 1.
  /// - Returns: The planet; nil if there is none, or the map carries no planets.
  /// - Complexity: O(planets).
  public func planet(at sector: SectorReference, _ position: Int) -> ChartedPlanet? {
    (contents.planets ?? []).filter { $0.sector == sector }.value(at: position - 1)
  }
}
