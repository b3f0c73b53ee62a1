import FileIO
public import GalaxyFormats
import GalaxyGraphviz
import GalaxyModel
import GraphFormats
import Platform

extension Format {
  /// The formats of pictures, drawn with some options, for a list of formats.
  ///
  /// DOT, which pictures are made from, is read as well.
  ///
  /// - Parameter options: How maps are drawn.
  /// - Returns: The formats; they share what they have in common.
  public static func pictures(_ options: MapOptions = MapOptions()) -> [Format] {
    let pictures = MapPictures(options)
    return MapFormat.allCases.map { format in
      Format(
        input: format == .dot ? InputFormat(.dot) : nil,
        output: ExportFormat(pictures.picture(format)))
    }
  }
}

/// Draws maps in several formats, and keeps what the pictures of the latest have in common.
private final class MapPictures: Sendable {
  private struct State {
    /// The map that the rest is about.
    var map: PicturedMap?
    var options: MapOptions
    /// The last drawing as text, from which all its pictures are made.
    var last: (region: Int?, text: [UInt8])?
  }

  private let options: MapOptions
  private let state: Guarded<State>

  init(_ options: MapOptions) {
    self.options = options
    state = Guarded(State(options: options))
  }

  func picture(_ format: MapFormat) -> Picture {
    Picture(
      name: format.rawValue, summary: format.summary,
      otherExtensions: format == .dot ? ["gv"] : [], isBinary: format == .png || format == .pdf,
      tables: tables(for: format), stamp: format.stamp,
      check: { try self.check(sectorCount: $0, as: format) },
      draw: { subject, out in
        var image = try self.state.withLock { try self.image(subject, as: format, &$0) }
        if let stamp = subject.galaxy.stamp { format.add(stamp, to: &image.bytes) }
        out.append(bytes: image.bytes)
        return image.warnings.map { $0.hasPrefix("Warning: ") ? String($0.dropFirst(9)) : $0 }
      })
  }

  /// Tables whose rows show.
  ///
  /// Text shows for every sector whether there is a station and how many planets; pictures show
  /// what layers ask for.
  private func tables(for format: MapFormat) -> Set<String> {
    var layers = options.layers ?? MapLayer.usual
    if options.coloring == .faction { layers.insert(.factions) }
    if format == .dot { layers.formUnion([.stations, .planets]) }
    return options.contents == nil ? MapContents.tables(for: layers) : []
  }

  private func image(
    _ subject: PictureSubject, as format: MapFormat, _ state: inout State
  ) throws -> RenderedImage {
    let (galaxy, rows, region) = (subject.galaxy, subject.rows, subject.region)
    if state.map !== subject.map { state = State(map: subject.map, options: self.options) }
    let scope = region.map { MapScope.region($0) } ?? .galaxy
    if state.options.contents == nil, rows.tables.contains(where: { $0.count > 0 }) {
      state.options.contents = MapContents(galaxy, rows: rows)
    }
    let options = state.options
    // Of a generated map, which has positions, every picture comes from one description.
    guard galaxy.source == .rows, options.layout == .map, options.focus == nil else {
      return try MapRenderer.render(galaxy, scope: scope, options: options, format: format)
    }
    let count = region.map { galaxy.regions[$0].sectorCount }
    try check(
      sectorCount: count ?? galaxy.regions.reduce(0) { $0 + $1.sectorCount }, as: format)
    if let last = state.last, last.region == region {
      return try MapRenderer.image(last.text, format: format, size: options.size)
    }
    let text = try MapRenderer.dot(galaxy, scope: scope, options: options)
    state.last = (region, text)
    return try MapRenderer.image(text, format: format, size: options.size)
  }

  private func check(sectorCount: Int, as format: MapFormat) throws(RenderFailure) {
    let limit = options.layout.sectorLimit
    guard format == .dot || options.focus != nil || sectorCount <= limit else {
      throw .tooManySectors(
        count: sectorCount, limit: limit, hint: "choose other formats with -T, such as dot")
    }
  }
}
