import GalaxyAnalysis
import GalaxyFormats
import GalaxyModel
import GalaxySettings
import GraphFormats
import MapEditing
import WarpMap

/// A map of unknown origin that is being edited.
///
/// Each edit is checked against the map as it is then. Nothing is drawn: what an edit does not give is
/// kept, or follows from the map.
struct MapDraft {
  /// The map as it is now.
  var galaxy: Galaxy
  /// Its stations and planets as they are now.
  var contents: ChartContents
  /// The document of a Universe file, which is changed along.
  let universe: UniverseDraft?
  /// The map as it was.
  private let original: Galaxy
  /// The format of the map, for messages.
  let format: String
  /// What the map carries.
  let facts: Set<MapFact>
  /// The most exits of a sector, if the map tells.
  let maxWarps: Int?

  /// Prepares a map.
  ///
  /// - Parameters:
  ///   - map: The map as it was read.
  ///   - contents: Its stations and planets.
  init(_ map: ReadMap, contents: ChartContents) {
    galaxy = map.galaxy
    original = map.galaxy
    self.contents = contents
    format = map.format.name
    facts = MapSide(map.galaxy, contents: contents, lacking: map.missingFacts).facts
    universe = map.format == .universe ? map.document.map { UniverseDraft($0) } : nil
    let settings = SettingValues(recordedIn: map.galaxy)
    maxWarps = settings.isGiven(\.maxWarps) ? settings[\.maxWarps] : universe?.maxWarps
  }

  /// The document of a Universe file as it is now; nil for other formats.
  ///
  /// - Complexity: O(bytes).
  func universeText() -> [UInt8]? {
    guard let universe, let before = original.regions.first, let after = galaxy.regions.first else {
      return nil
    }
    universe.update(DerivedFacts(before: before, after: after))
    return universe.bytes
  }

  /// Makes an edit.
  ///
  /// - Parameter edit: The edit.
  /// - Throws: `EditObstacle`; the draft is then as it was.
  mutating func apply(_ edit: MapEdit) throws(EditObstacle) {
    let index = try region(of: edit)
    try EditFacts(draft: self, region: index).check(edit)
    switch edit.operation {
    case .addWarp, .removeWarp, .redirectWarp, .flipWarp, .setWarp:
      try editWarp(edit.operation, index)
    case .moveSector(let number, let place): try move(number, to: place, index)
    case .setSector(let number, let traits): try set(number, traits, index)
    case .setCluster(let ordinal, let type, let cap): try setCluster(ordinal, type, cap, index)
    case .rename(let reference, let name): try rename(reference, to: name, index)
    case .place(let location, let number): try place(location, at: number, index)
    case .addFormation, .declareFormation, .removeFormation, .dissolveFormation:
      try editFormation(edit.operation, index)
    case .addTunnel(let source, let target, let traits):
      try addTunnel(source, target, traits, index)
    case .removeTunnel(let source, let target): try removeTunnel(source, target, index)
    case .addStation, .moveStation, .removeStation, .setStation:
      try editStation(edit.operation, index)
    case .addPlanet, .setPlanet, .removePlanet: try editPlanet(edit.operation, index)
    }
  }

  private func region(of edit: MapEdit) throws(EditObstacle) -> Int {
    let resolver = ReferenceResolver(galaxy, contents: ContentsPlaces())
    do throws(ReferenceError) {
      return try resolver.region(named: edit.region)
    } catch {
      throw .refused(error.reason)
    }
  }

  /// The node of a sector.
  func node(_ number: Int, _ index: Int) throws(EditObstacle) -> Int {
    let region = galaxy.regions[index]
    guard let node = region.sectors.node(ofNumber: number) else {
      throw .refused("there is no sector \(number) in \(region.name)")
    }
    return node
  }

  /// Rejects an edit of what the format of the map does not carry.
  func need(_ fact: MapFact, _ what: String) throws(EditObstacle) {
    guard facts.contains(fact) else {
      throw .refused("a map in the format \(format) does not carry \(what)")
    }
  }
}
