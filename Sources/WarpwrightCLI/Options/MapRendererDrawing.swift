import FileIO
import GalaxyModel
import GalaxyRender
import GalaxyStudio
import GraphFormats

/// Hands drawing to the renderer.
final class MapRendererDrawing: MapDrawing {
  private var options: MapOptions
  /// The last drawing as text, from which all its pictures are made.
  private var last: (region: Int?, text: [UInt8])?

  init(_ options: MapOptions = MapOptions()) { self.options = options }

  /// Text tells of every sector whether there is a station and how many planets; pictures show what
  /// layers ask for.
  func tables(for format: ExportFormat) -> Set<String> {
    var layers = options.layers
    if options.coloring == .faction { layers.insert(.factions) }
    if format == .dot { layers.formUnion([.stations, .planets]) }
    return options.contents == nil ? MapContents.tables(for: layers) : []
  }

  func draw(
    _ galaxy: Galaxy, rows: RowStore, region: Int?, as format: ExportFormat,
    to out: inout ByteWriter
  ) throws -> [String] {
    guard let format = MapFormat(rawValue: format.rawValue) else {
      throw UnavailableFormat(name: format.rawValue)
    }
    let scope = region.map { MapScope.region($0) } ?? .galaxy
    if options.contents == nil, rows.tables.contains(where: { $0.count > 0 }) {
      options.contents = MapContents(galaxy, rows: rows)
    }
    // Of a generated map, which has positions, every picture comes from one description.
    guard galaxy.source == .rows, options.layout == .map, options.focus == nil else {
      let image = try MapRenderer.render(galaxy, scope: scope, options: options, format: format)
      out.append(bytes: image.bytes)
      return notes(image.warnings)
    }
    let count = region.map { galaxy.regions[$0].sectorCount }
    try check(
      sectorCount: count ?? galaxy.regions.reduce(0) { $0 + $1.sectorCount }, as: format)
    if last == nil || last?.region != region {
      last = (region, try MapRenderer.dot(galaxy, scope: scope, options: options))
    }
    let image = try MapRenderer.image(last?.text ?? [], format: format)
    out.append(bytes: image.bytes)
    return notes(image.warnings)
  }

  /// What Graphviz has said, without the word that every warning of ours begins with.
  private func notes(_ warnings: [String]) -> [String] {
    warnings.map { $0.hasPrefix("Warning: ") ? String($0.dropFirst(9)) : $0 }
  }

  func check(sectorCount: Int, format: ExportFormat) throws {
    if let format = MapFormat(rawValue: format.rawValue) {
      try check(sectorCount: sectorCount, as: format)
    }
  }

  private func check(sectorCount: Int, as format: MapFormat) throws(RenderFailure) {
    let limit = options.layout.sectorLimit
    guard format == .dot || options.focus != nil || sectorCount <= limit else {
      throw .tooManySectors(
        count: sectorCount, limit: limit, hint: "choose other formats with -T, such as dot")
    }
  }
}
