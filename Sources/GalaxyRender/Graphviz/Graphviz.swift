import CGraphvizShim
import GalaxyGraphviz

/// A picture and what Graphviz said while drawing it.
public struct RenderedImage: Sendable {
  /// The file's bytes.
  public var bytes: [UInt8]
  /// Warnings of Graphviz, one each, such as an unknown color in a passed-through attribute.
  public var warnings: [String]
}

/// The door to libgraphviz, in process.
///
/// One drawing runs at a time, see `GraphvizLock`. Graphviz prints nothing: its messages come back in
/// the result or in the failure.
enum Graphviz {
  /// Reads DOT text, lays it out and draws it.
  ///
  /// - Parameters:
  ///   - dot: One graph in the DOT language, UTF-8, without zero bytes.
  ///   - engine: Name of a layout engine; `nop2` uses the positions of the text.
  ///   - format: Name of an output format of Graphviz.
  ///   - layout: Where sectors are placed.
  ///   - nodes: Number of nodes, to limit the work.
  ///   - size: How large the picture is.
  /// - Returns: The picture.
  /// - Throws: ``RenderFailure`` with what Graphviz reported.
  static func draw(
    _ dot: [UInt8], engine: String, format: String, layout: MapLayout = .map, nodes: Int = 0,
    size: PictureSize = PictureSize()
  ) throws(RenderFailure) -> RenderedImage {
    guard !dot.contains(0) else {
      throw .graphviz(stage: .reading, details: "the text contains a zero byte")
    }
    var text = dot
    text.append(0)
    let outcome = GraphvizLock.withLock {
      drawLocked(
        text, engine: engine, format: format,
        bounds: bounds(format, nodes: nodes, layout: layout, size: size))
    }
    if outcome.status == WW_GRAPHVIZ_OK {
      var bytes = outcome.bytes
      if format == MapFormat.pdf.rawValue { PortableDate.fix(&bytes) }
      if format == MapFormat.svg.rawValue { size.apply(toSVG: &bytes) }
      return RenderedImage(bytes: bytes, warnings: outcome.messages)
    }
    throw failure(outcome, engine: engine, format: format, layout: layout)
  }

  static func failure(
    _ outcome: Outcome, engine: String, format: String, layout: MapLayout
  ) -> RenderFailure {
    let details = summary(of: outcome.messages)
    switch outcome.status {
    case WW_GRAPHVIZ_NO_CONTEXT: return .graphvizUnavailable(details: details)
    case WW_GRAPHVIZ_MISSING:
      return .graphvizUnavailable(
        details: "its plugin for the layout \(engine) or the format \(format) is not installed; on "
          + "Debian and Ubuntu install the packages libgvc6 and graphviz (\(details))")
    case WW_GRAPHVIZ_TOO_LARGE:
      let unit = outcome.bounds.is_bitmap != 0 ? "pixels" : "points"
      return .pictureTooLarge(
        size: "\(rounded(outcome.bounds.width)) x \(rounded(outcome.bounds.height)) \(unit)",
        limit: "\(rounded(outcome.bounds.side_limit)) \(unit) a side and "
          + "\(rounded(outcome.bounds.area_limit)) in all")
    case WW_GRAPHVIZ_TOO_MANY_EDGES:
      return .tooManyLinks(
        count: outcome.bounds.edges, layout: layout.rawValue, limit: outcome.bounds.edge_limit,
        hint: "use --layout \(layout == .sfdp ? "map" : "sfdp"), or draw a part with --focus")
    case WW_GRAPHVIZ_SYNTAX: return .graphviz(stage: .reading, details: details)
    case WW_GRAPHVIZ_LAYOUT: return .graphviz(stage: .layout, details: details)
    default: return .graphviz(stage: .drawing, details: details)
    }
  }

  private static func rounded(_ value: Double) -> String {
    value < 1e15 ? String(Int(value.rounded())) : "more than 1000000000000000"
  }

  struct Outcome: Sendable {
    var status: ww_graphviz_status
    var bytes: [UInt8] = []
    var bounds: ww_graphviz_bounds
    var messages: [String]
  }

  /// Bitmaps take four bytes a pixel and at most 32,767 a side; other formats hold numbers.
  static func bounds(
    _ format: String, nodes: Int, layout: MapLayout, size: PictureSize = PictureSize()
  ) -> ww_graphviz_bounds {
    var bounds = ww_graphviz_bounds()
    let isBitmap = format == MapFormat.png.rawValue
    bounds.is_bitmap = isBitmap ? 1 : 0
    bounds.side_limit = isBitmap ? 32_767 : 1_000_000
    bounds.area_limit = isBitmap ? 200_000_000 : 1e11
    bounds.edge_limit = layout.linkLimit(sectors: nodes) ?? 0
    bounds.wanted_dpi = Double(size.dpi ?? 0)
    bounds.wanted_width = Double(size.width ?? 0)
    return bounds
  }

  private static func drawLocked(
    _ text: [UInt8], engine: String, format: String, bounds limits: ww_graphviz_bounds
  ) -> Outcome {
    var bounds = limits
    var picture: UnsafeMutablePointer<CChar>?
    var length = 0
    let status = text.withUnsafeBytes { raw in
      ww_graphviz_draw(
        raw.baseAddress?.assumingMemoryBound(to: CChar.self), engine, format, &bounds, &picture,
        &length)
    }
    var outcome = Outcome(status: status, bounds: bounds, messages: messages)
    if let picture {
      outcome.bytes = Array(UnsafeRawBufferPointer(start: picture, count: length))
      ww_graphviz_free(picture)
    }
    return outcome
  }

  /// What Graphviz said while drawing, one message each; to be read under the lock.
  static var messages: [String] {
    String(cString: ww_graphviz_messages()).split(separator: "\n").map(String.init)
  }

  private static func summary(of messages: [String]) -> String {
    messages.isEmpty ? "no reason given" : messages.prefix(3).joined(separator: "; ")
  }
}
