import GalaxyAnalysis
import GalaxyModel

/// The part of the data block about the differences to another map.
struct PageDifference {
  private let diff: MapDiff
  private let indices: [Int]
  private let regions: [PageRegion]

  /// Most differences of a region that a page walks through; all are counted.
  private static let limit = 5_000

  init(_ diff: MapDiff, _ indices: [Int], _ regions: [PageRegion]) {
    self.diff = diff
    self.indices = indices
    self.regions = regions
  }

  /// `{colors: {light, dark}, titles, regions: [{changes: [[kind, text, sectors, link]], moves: [[sector,
  /// x, y]], counts, total}]}`, with kinds 0, 1, 2 for added, removed and changed, and 1 or 2 for a
  /// two-way or one-way link.
  var fieldValue: FieldValue {
    .object([
      "colors": .object(
        MapTheme.allCases.map { brightness in
          let theme = Theme(brightness)
          return .init(
            brightness.rawValue,
            .list(
              MapHighlight.Difference.allCases.map { .text(theme.color(of: $0).hex) }))
        }),
      "regions": .list(zip(indices, regions).map { region($0, $1) }),
      "titles": .list([.text(titles.a), .text(titles.b)]),
    ])
  }

  /// What the maps are called: by their names, or A and B if those are the same.
  private var titles: (a: String, b: String) {
    let names = (name(diff.a.galaxy), name(diff.b.galaxy))
    return names.0 == names.1 ? ("A", "B") : names
  }

  private func name(_ galaxy: Galaxy) -> String {
    galaxy.regions.count == 1 ? galaxy.regions[0].displayName : galaxy.name
  }

  private func region(_ index: Int, _ shown: PageRegion) -> FieldValue {
    guard let region = diff.regions.first(where: { $0.places.b == index }) else {
      return .object([
        "changes": .list([]), "counts": .integers([0, 0, 0]), "moves": .list([]), "total": 0,
      ])
    }
    var counts = [0, 0, 0]
    for change in region.changes { counts[kind(change)] += 1 }
    return .object([
      "changes": .list(
        region.changes.prefix(PageDifference.limit).map { change in
          let places = change.nodes(in: region).compactMap { shown.place(of: $0) }
          return .list([
            .int(kind(change)), .text(diff.line(change, in: region)), .integers(places),
            .int(link(change)),
          ])
        }),
      "counts": .integers(counts), "moves": .list(moves(region, shown)),
      "total": .int(region.changes.count),
    ])
  }

  private func kind(_ change: MapChange) -> Int {
    switch change.kind {
    case .added: 0
    case .removed: 1
    case .changed, .renamed, .moved: 2
    }
  }

  private func link(_ change: MapChange) -> Int {
    guard change.subject == .warp || change.subject == .tunnel else { return 0 }
    return change.directionB ?? change.directionA == .twoWay ? 1 : 2
  }

  /// Sectors at another place, with their places in the first map.
  private func moves(_ region: RegionDiff, _ shown: PageRegion) -> [FieldValue] {
    region.changes.compactMap { change in
      guard change.subject == .sector, let a = change.a, let b = change.b,
        change.fields.contains(where: { $0.key == "position" }), let place = shown.place(of: b)
      else { return nil }
      let position = region.a.position(a)
      return .integers([place, Int(position.x), Int(position.y)])
    }
  }
}
