import GalaxyGeneration
import GalaxyModel
import MapEditing

/// Reads the references of a step in one region of the map before it.
struct PinReader {
  private let region: Region
  private let resolver: ReferenceResolver

  init(region: Region) {
    self.region = region
    var galaxy = Galaxy(name: "", source: .rows)
    galaxy.regions = [region]
    resolver = ReferenceResolver(galaxy)
  }

  /// What a step keeps of the region.
  func pins(of step: RerollStep) throws(ReferenceError) -> RegionPins {
    var pins = RegionPins(nothingOf: region)
    if !step.only.isEmpty {
      pins = RegionPins(everythingOf: region)
      for subject in try subjects(step.only) { pins.release(subject, of: region) }
    }
    for subject in try subjects(step.pins) { pins.pin(subject, of: region) }
    return pins
  }

  /// The subjects of those references that are about the region, or about all.
  private func subjects(_ texts: [String]) throws(ReferenceError) -> [PinnedSubject] {
    var subjects: [PinnedSubject] = []
    for text in texts {
      let reference = try MapReference(text)
      guard reference.region.map({ $0 == region.name }) ?? true else { continue }
      subjects += try self.subjects(reference)
    }
    return subjects
  }

  private func subjects(_ reference: MapReference) throws(ReferenceError) -> [PinnedSubject] {
    // What is in a sector is known later; that there is such a sector, now.
    switch reference.subject {
    case .station(let number):
      let found = try sectors(number, of: reference)
      return found.nodes.map { .station($0) } + found.surroundings.map { .sector($0) }
    case .planet(let number, let position):
      let found = try sectors(number, of: reference)
      return found.nodes.map { .planet($0, position: position) }
        + found.surroundings.map { .sector($0) }
    default: break
    }
    return try resolver.resolve(reference).flatMap { found in
      own(found) + found.surroundings.map { .sector($0) }
    }
  }

  private func sectors(
    _ number: Int, of reference: MapReference
  ) throws(ReferenceError) -> (nodes: [Int], surroundings: [Int]) {
    let found = try resolver.resolve(
      MapReference(.sectors([number...number]), in: reference.region, hops: reference.hops))
    return (found.flatMap(\.nodes), found.flatMap(\.surroundings))
  }

  private func own(_ found: ResolvedReference) -> [PinnedSubject] {
    switch found.subject {
    case .sectors, .station: found.nodes.map { .sector($0) }
    case .planet(let position): found.nodes.map { .planet($0, position: position) }
    case .clusters(let indices): indices.map { .cluster($0) }
    case .formations(let indices): indices.map { .formation($0) }
    case .warp(let u, let v, let isDirected): [isDirected ? .warp(from: u, to: v) : .link(u, v)]
    case .tunnel(let index):
      [.tunnel(region.tunnels.ends(index).origin, region.tunnels.ends(index).destination)]
    case .place(let location): [.place(location)]
    case .names: [.names]
    case .all, .region, .galaxy: [.everything]
    }
  }
}
