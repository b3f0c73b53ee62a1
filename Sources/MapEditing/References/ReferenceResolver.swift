public import GalaxyModel
import GraphKit
import Platform
import WarpMap

/// Finds what references name on a map.
///
/// It goes by what the map carries: on an edge list there are sectors and warps, but no clusters.
public struct ReferenceResolver: Sendable {
  let galaxy: Galaxy
  let contents: ContentsPlaces

  /// Creates a resolver.
  ///
  /// - Parameters:
  ///   - galaxy: The map.
  ///   - contents: Where its stations and planets are; by default as its sectors tell.
  /// - Complexity: O(sectors) for the default, else O(1).
  public init(_ galaxy: Galaxy, contents: ContentsPlaces? = nil) {
    self.galaxy = galaxy
    self.contents = contents ?? ContentsPlaces(galaxy)
  }

  /// Finds what a reference names.
  ///
  /// - Parameter reference: The reference.
  /// - Returns: What it names in each region that it is about, in their order; at least one.
  /// - Throws: `ReferenceError` if the map has nothing of the kind, with the nearest name; also if a
  ///   number needs a region, since the map has several.
  /// - Complexity: O(sectors + links + formations of the regions).
  public func resolve(_ reference: MapReference) throws(ReferenceError) -> [ResolvedReference] {
    if reference.region != nil || galaxy.regions.count == 1 {
      return [try resolve(reference, inRegion: try region(of: reference))]
    }
    switch reference.subject {
    case .galaxy: return [try resolve(reference, inRegion: 0)]
    case .names, .all: break
    case .zone, .sectorType, .place, .formation(.name), .formation(.type):
      return try matches(of: reference)
    default:
      throw failure(
        reference,
        "the map has several regions; write \(galaxy.regions.first?.name ?? "region")/\(reference)")
    }
    var found: [ResolvedReference] = []
    for index in galaxy.regions.indices {
      found.append(try resolve(reference, inRegion: index))
    }
    guard !found.isEmpty else { throw failure(reference, "the map has no region") }
    return found
  }

  /// What a reference without a region names in each region that has such a thing.
  private func matches(of reference: MapReference) throws(ReferenceError) -> [ResolvedReference] {
    var found: [ResolvedReference] = []
    var first: ReferenceError?
    for index in galaxy.regions.indices {
      do throws(ReferenceError) {
        found.append(try resolve(reference, inRegion: index))
      } catch {
        // A suggestion is worth more than none.
        if first == nil || error.reason.contains("did you mean") { first = first ?? error }
      }
    }
    if found.isEmpty, let first { throw first }
    guard !found.isEmpty else { throw failure(reference, "the map has no region") }
    return found
  }

  /// Returns the index of a region.
  ///
  /// - Parameter name: The name, also the one for display; nil for the only region of a map.
  /// - Returns: The index.
  /// - Throws: `ReferenceError` if there is no such region, or the map has several and none is named.
  /// - Complexity: O(regions).
  public func region(named name: String?) throws(ReferenceError) -> Int {
    guard let name else {
      guard galaxy.regions.count == 1 else {
        let names = Self.list(galaxy.regions.map(\.name))
        throw ReferenceError(
          text: "", reason: "the map has several regions; name one before a slash (\(names))")
      }
      return 0
    }
    let plain = LabelWord.plain(name)
    if let index = galaxy.regions.firstIndex(where: { $0.name == name }) { return index }
    let found = galaxy.regions.firstIndex {
      LabelWord.plain($0.name) == plain || LabelWord.plain($0.displayName) == plain
    }
    if let found { return found }
    let names = galaxy.regions.map(\.name)
    throw ReferenceError(
      text: name,
      reason: "there is no region '\(name)'" + suggestion(for: name, in: names)
        + " (regions: \(Self.list(names)))")
  }

  private func region(of reference: MapReference) throws(ReferenceError) -> Int {
    do throws(ReferenceError) {
      return try region(named: reference.region)
    } catch {
      throw failure(reference, error.reason)
    }
  }

  func failure(_ reference: MapReference, _ reason: String) -> ReferenceError {
    ReferenceError(text: reference.description, reason: reason)
  }

  /// The first names of a list.
  static func list(_ names: some Collection<some CustomStringConvertible>) -> String {
    names.prefix(12).map(\.description).joined(separator: ", ") + (names.count > 12 ? ", …" : "")
  }

  private func resolve(
    _ reference: MapReference, inRegion index: Int
  ) throws(ReferenceError) -> ResolvedReference {
    do throws(RegionReferences.Missing) {
      let region = RegionReferences(galaxy.regions[index], index: index, contents: contents)
      let (subject, nodes) = try region.find(reference.subject)
      let around = reference.hops.map {
        Self.nodes(within: $0, of: nodes, in: galaxy.regions[index])
      }
      return ResolvedReference(
        reference: reference, region: index, subject: subject, nodes: nodes,
        surroundings: around ?? [])
    } catch {
      throw failure(reference, error.reason)
    }
  }

  /// The nodes within some hops of others, direction ignored.
  private static func nodes(within hops: Int, of nodes: [Int], in region: Region) -> [Int] {
    let links = region.undirectedWarps()
    var isReached = [Bool](repeating: false, count: region.sectorCount)
    for node in nodes { isReached[node] = true }
    var front = nodes
    var steps = hops
    while steps > 0, !front.isEmpty {
      var next: [Int] = []
      for node in front {
        for neighbor in links.neighbors(of: NodeIndex(node)) where !isReached[Int(neighbor)] {
          isReached[Int(neighbor)] = true
          next.append(Int(neighbor))
        }
      }
      (front, steps) = (next, steps - 1)
    }
    return isReached.indices.filter { isReached[$0] }
  }
}
