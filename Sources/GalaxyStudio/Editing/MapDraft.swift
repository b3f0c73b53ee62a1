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
  private(set) var galaxy: Galaxy
  /// Its stations and planets as they are now.
  var contents: ChartContents
  /// The document of a Universe file, which is changed along.
  let universe: UniverseDraft?
  /// What edits may do.
  let rules: EditRules
  /// The ends of tunnels whose cost or length an edit has given.
  private var givenTunnels: Set<[Int]> = []
  /// The ordinals of clusters whose center an edit has given.
  private var givenCenters: Set<Int> = []
  /// The map as it was.
  private let original: Galaxy

  /// Prepares a map.
  ///
  /// - Parameters:
  ///   - map: The map as it was read.
  ///   - contents: Its stations and planets.
  init(_ map: ReadMap, contents: ChartContents) {
    galaxy = map.galaxy
    original = map.galaxy
    self.contents = contents
    universe = map.format == .universe ? map.document.map { UniverseDraft($0) } : nil
    let settings = SettingValues(recordedIn: map.galaxy)
    rules = EditRules(
      facts: MapSide(map.galaxy, contents: contents, lacking: map.missingFacts).facts,
      format: map.format.name,
      maxWarps: settings.isGiven(\.maxWarps) ? settings[\.maxWarps] : universe?.maxWarps)
  }

  /// The document of a Universe file as it is now; nil for other formats.
  ///
  /// - Complexity: O(bytes).
  func universeText() -> [UInt8]? {
    guard let universe, let before = original.regions.first, let after = galaxy.regions.first else {
      return nil
    }
    universe.update(DerivedFacts(before: before, after: after), except: givenTunnels, givenCenters)
    return universe.bytes
  }

  /// Makes an edit.
  ///
  /// - Parameter edit: The edit.
  /// - Throws: `EditObstacle`; the draft is then as it was.
  mutating func apply(_ edit: MapEdit) throws(EditObstacle) {
    let index = try region(of: edit)
    try facts(index).check(edit)
    switch edit.operation {
    case .addStation, .moveStation, .removeStation, .setStation:
      try editStation(edit.operation, index)
    case .addPlanet, .setPlanet, .removePlanet: try editPlanet(edit.operation, index)
    case .rename(let reference, let name): try rename(reference, to: name, index)
    default:
      try change(index) { (editor) throws(EditObstacle) in try editor.apply(edit.operation) }
    }
  }

  /// What holds in a region.
  private func facts(_ index: Int) -> EditFacts {
    EditFacts(
      editor(index), places: places(index),
      station: { node in
        let place = SectorReference(region: index, node: node)
        return contents.stations?.first { $0.sector == place }.map { station in
          [
            .init("class", .optional(station.stationClass) { .int($0.number) }),
            .init("name", .text(station.name)),
          ]
        }
      },
      planet: { node, position in
        planet(node, position, index).flatMap { contents.planets?[$0] }.map { planet in
          [
            .init("type", .text(planet.type)), .init("name", .text(planet.name)),
            .init("habitability", .optional(planet.habitability) { .int($0) }),
          ]
        }
      })
  }

  /// An editor of a region.
  func editor(_ index: Int) -> RegionEditor {
    var rules = rules
    rules.regionIndex = index
    rules.keepsCenters = universe != nil
    rules.failedClauses = { formation, region in
      FormationCheck.failedClauses(of: formation, in: FormationContext(region))
    }
    return RegionEditor(galaxy.regions[index], rules: rules)
  }

  /// Changes a region, and the document along.
  mutating func change(
    _ index: Int, _ body: (inout RegionEditor) throws(EditObstacle) -> Void
  ) throws(EditObstacle) {
    var editor = editor(index)
    try body(&editor)
    galaxy.regions[index] = editor.region
    for change in editor.changes {
      universe?.take(change, of: galaxy, index)
      if case .cluster(let place, isCentered: true) = change {
        givenCenters.insert(editor.region.clusters[place].ordinal)
      }
      guard case .addedTunnel(let place, isGiven: true) = change else { continue }
      let ends = editor.region.tunnels.ends(place)
      givenTunnels.insert(
        [ends.origin, ends.destination].map { editor.region.sectors.number($0) }.sorted())
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
}
