import GalaxyAnalysis
import GalaxyModel
import MapEditing
import Platform

/// What the words after `explain` stand for on a map.
struct ExplainedWords {
  typealias Subject = (subject: MapSubject, ref: String)

  private let galaxy: Galaxy
  private let contents: ChartContents
  private let source: String
  private let resolver: ReferenceResolver

  init(_ galaxy: Galaxy, contents: ChartContents, source: String) {
    self.galaxy = galaxy
    self.contents = contents
    self.source = source
    let stations = contents.stations.map { Set($0.map(\.sector)) }
    let planets = contents.planets.map { list in
      list.reduce(into: [:]) { $0[$1.sector, default: 0] += 1 }
    }
    resolver = ReferenceResolver(
      galaxy, contents: ContentsPlaces(stations: stations, planets: planets))
  }

  /// The subjects of a call, in its order.
  func subjects(
    _ refs: [String], prices: [String], missing: [String], isTraced: Bool
  ) throws -> [Subject] {
    var found: [Subject] = []
    for ref in refs { found += try subjects(of: ref) }
    for word in prices { found.append(try price(word)) }
    guard missing.isEmpty || isTraced else {
      throw CommandFailure(
        .badInput, "\(source): the map carries no recipe, which --missing needs")
    }
    for word in missing { found.append(try formations(word)) }
    return found
  }

  private func subjects(of ref: String) throws -> [Subject] {
    let reference = try MapReference(ref)
    var found: [Subject] = []
    for part in try resolver.resolve(reference) {
      var subjects = try subjects(of: part, ref)
      let around = Set(part.nodes)
      subjects += part.surroundings.filter { !around.contains($0) }
        .map { sector(part.region, $0) }
      found += subjects
    }
    // One thing has the name it was asked by.
    if found.count == 1 { found[0].ref = ref }
    return found
  }

  private func subjects(of part: ResolvedReference, _ ref: String) throws -> [Subject] {
    let region = part.region
    let prefix = prefix(region)
    switch part.subject {
    case .sectors, .clusters, .place: return part.nodes.map { sector(region, $0) }
    case .formations(let places):
      return places.map { (.formation(region: region, index: $0), "\(prefix)formation:#\($0 + 1)") }
    case .warp(let u, let v, let isDirected):
      return [(.warp(region: region, from: u, to: v, isDirected: isDirected), ref)]
    case .tunnel(let place): return [(.tunnel(region: region, index: place), ref)]
    case .station: return part.nodes.map { (.station(.init(region: region, node: $0)), ref) }
    case .planet(let position):
      return part.nodes.map {
        (.planet(.init(region: region, node: $0), position: position), ref)
      }
    case .names, .all, .region, .galaxy:
      throw CommandFailure.usage(
        "'\(ref)' is not explained as a whole; name sectors, warps, formations, tunnels, stations "
          + "or planets")
    }
  }

  private func sector(_ region: Int, _ node: Int) -> Subject {
    (
      .sector(SectorReference(region: region, node: node)),
      "\(prefix(region))sector:\(galaxy.regions[region].sectors.number(node))"
    )
  }

  private func prefix(_ region: Int) -> String {
    galaxy.regions.count == 1 ? "" : "\(galaxy.regions[region].name)/"
  }

  /// The price that a word such as `17:ore` names.
  private func price(_ word: String) throws -> Subject {
    let (region, rest) = try split(word, "--price")
    let parts = rest.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2, let number = Int(parts[0]) else {
      throw CommandFailure.usage(
        "--price takes a sector and a good, such as 17:ore, not '\(word)'")
    }
    let good: TradeGood
    do throws(UnknownWord) {
      good = try LabelWord.value(parts[1], "good")
    } catch {
      throw CommandFailure.usage(error.description)
    }
    guard contents.stations != nil else {
      throw CommandFailure(.badInput, "\(source): the map carries no stations")
    }
    let reference = MapReference(.station(number), in: galaxy.regions[region].name)
    guard let node = try resolver.resolve(reference).first?.nodes.first else {
      throw CommandFailure.usage("there is no station in sector \(number)")
    }
    return (.price(SectorReference(region: region, node: node), good), word)
  }

  /// The formations that a word such as `BUBBLE` names.
  private func formations(_ word: String) throws -> Subject {
    let (region, rest) = try split(word, "--missing")
    do throws(UnknownWord) {
      return (.missing(region: region, try LabelWord.value(rest, "type of formation")), word)
    } catch {
      throw CommandFailure.usage(error.description)
    }
  }

  /// A region and what follows it; the only region if none is named.
  private func split(_ word: String, _ option: String) throws -> (region: Int, rest: String) {
    guard let slash = word.firstIndex(of: "/") else {
      guard galaxy.regions.count == 1 else {
        let names = galaxy.regions.prefix(12).map(\.name).joined(separator: ", ")
        throw CommandFailure.usage(
          "the map has several regions; write \(option) REGION/\(word) (regions: \(names))")
      }
      return (0, word)
    }
    let reference = MapReference(.region, in: String(word[..<slash]))
    let region = try resolver.resolve(reference).first?.region ?? 0
    return (region, String(word[word.index(after: slash)...]))
  }
}
