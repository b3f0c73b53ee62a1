import FileIO
import GalaxyModel
import GalaxyPage
import GalaxySettings
import JSONText
import RowFormats

/// A galaxy, or a part of it, as the interactive map.
struct PageDocument {
  private let galaxy: Galaxy
  private let title: String
  private let regions: [PageRegion]
  private let indices: [Int]
  private let contents: PageContents
  private let options: MapOptions

  /// Most sectors of one page; a browser has to hold all of them.
  static let sectorLimit = 200_000

  /// Chooses what the page shows.
  ///
  /// - Parameters:
  ///   - galaxy: The galaxy.
  ///   - indices: The regions that it shows.
  ///   - rows: Rows of stations and planets, as far as they are known.
  ///   - options: Title and focus.
  /// - Throws: `RenderFailure` if the focus names nothing, or there are too many sectors.
  init(
    _ galaxy: Galaxy, regions indices: [Int], rows: RowStore, options: MapOptions
  ) throws(RenderFailure) {
    var regions: [PageRegion] = []
    for index in indices {
      let selection = try MapScene.selection(options, in: galaxy.regions[index])
      regions.append(PageRegion(galaxy.regions[index], nodes: selection.nodes))
    }
    let count = regions.reduce(0) { $0 + $1.nodes.count }
    try PageDocument.check(sectorCount: count)
    self.galaxy = galaxy
    self.options = options
    self.indices = indices
    self.regions = regions
    title =
      options.title ?? (indices.count == 1 ? galaxy.regions[indices[0]].displayName : galaxy.name)
    contents = PageContents(galaxy, rows: rows)
  }

  /// Rejects more sectors than a page can have.
  static func check(sectorCount: Int) throws(RenderFailure) {
    guard sectorCount <= sectorLimit else {
      throw .tooManySectors(
        count: sectorCount, limit: sectorLimit,
        hint: "show a part of it with render --focus sector:N --hops K")
    }
  }

  /// Appends the page.
  ///
  /// - Complexity: O((V + E) log degree).
  func write(to out: inout ByteWriter) {
    let recipe = galaxy.stamp ?? "null"
    let still = StillMap(title: title, regions: regions)
    var page = MapPage(
      title: title, colors: PageLook.declarations, still: still.bytes,
      map: data, recipe: Array(recipe.utf8))
    page.showsDifference = options.difference != nil
    page.write(to: &out)
  }

  /// The data block, as JSON.
  var data: [UInt8] { PageDocument.json(map(recipe: galaxy.stamp ?? "null")) }

  private static func json(_ value: FieldValue) -> [UInt8] {
    var out = ByteWriter(memoryCapacity: 65_536)
    var writer = CellJSONWriter()
    writer.append(value, to: &out)
    return out.takeBytes()
  }

  private func map(recipe line: String) -> FieldValue {
    let recipe = (try? JSONDocument(Array(line.utf8))).map { FieldValue($0.root) } ?? .null
    return .object(
      [
        .init("schema", .text("warpwright.map")), .init("version", .int(1)),
        .init("title", .text(title)), .init("words", PageWords.fieldValue),
        .init("look", PageLook.fieldValue), .init("mostWarps", mostWarps),
        .init("regions", .list(zip(indices, regions).map { $1.fieldValue(contents.parts[$0]) })),
        .init("gates", gates), .init("recipe", recipe), .init("view", view),
      ] + difference)
  }

  /// The differences to another map, if the page shows them.
  private var difference: [FieldValue.Member] {
    guard let diff = options.difference else { return [] }
    return [.init("difference", PageDifference(diff, indices, regions).fieldValue)]
  }

  /// What the page shows at first, as far as it was chosen; a reader can choose otherwise.
  private var view: FieldValue {
    var members: [FieldValue.Member] = []
    if options.coloring != .zone {
      members.append(.init("coloring", .text(options.coloring.rawValue)))
    }
    if options.palette == .colorBlind { members.append(.init("palette", .text("blind"))) }
    if options.theme == .dark { members.append(.init("theme", .text(options.theme.rawValue))) }
    return .object(members)
  }

  /// The most exits of a sector, if the map has recorded its settings.
  private var mostWarps: FieldValue {
    guard !galaxy.settings.isEmpty else { return .null }
    return .int(SettingValues(recordedIn: galaxy)[\.maxWarps])
  }

  /// Gates of regions that show; the other end may be a region that does not.
  private var gates: FieldValue {
    let slots = Dictionary(uniqueKeysWithValues: indices.enumerated().map { ($1, $0) })
    func end(_ sector: SectorReference) -> FieldValue? {
      guard let known = galaxy.regions.value(at: sector.region),
        (0..<known.sectorCount).contains(sector.node)
      else { return nil }
      let slot = slots[sector.region]
      return .object([
        "number": .int(known.sectors.number(sector.node)), "region": .text(known.name),
        "sector": .optional(slot.flatMap { regions[$0].place(of: sector.node) }) { .int($0) },
      ])
    }
    return .list(
      galaxy.attachments.compactMap { gate in
        guard slots[gate.origin.region] != nil || slots[gate.destination.region] != nil,
          let from = end(gate.origin), let to = end(gate.destination)
        else { return nil }
        return .object([
          "cost": .int(gate.turnCost), "from": from, "name": .text(gate.name),
          "oneWay": .boolean(!gate.isTwoWay), "to": to,
        ])
      })
  }
}
