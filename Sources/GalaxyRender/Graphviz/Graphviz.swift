import CGraphvizShim
import GalaxyGraphviz

/// A picture and what Graphviz said while drawing it.
public struct RenderedImage: Sendable {
  /// The file's bytes.
  public var bytes: [UInt8]
  /// Warnings of Graphviz, one each, such as an unknown colour in a passed-through attribute.
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
  ///   - dot: one graph in the DOT language, UTF-8, without zero bytes.
  ///   - engine: name of a layout engine; `nop2` takes the positions of the text.
  ///   - format: name of an output format of Graphviz.
  /// - Throws: ``RenderFailure`` with what Graphviz reported.
  static func draw(_ dot: [UInt8], engine: String, format: String) throws(RenderFailure)
    -> RenderedImage
  {
    guard !dot.contains(0) else {
      throw .graphviz(stage: .reading, details: "the text contains a zero byte")
    }
    var text = dot
    text.append(0)
    let outcome = GraphvizLock.withLock { drawLocked(text, engine: engine, format: format) }
    let messages = outcome.messages
    switch outcome.status {
    case WW_GRAPHVIZ_OK:
      var bytes = outcome.bytes
      if format == MapFormat.pdf.rawValue { PortableDate.fix(&bytes) }
      return RenderedImage(bytes: bytes, warnings: messages)
    case WW_GRAPHVIZ_NO_CONTEXT:
      throw .graphvizUnavailable(details: summary(of: messages))
    case WW_GRAPHVIZ_SYNTAX:
      throw .graphviz(stage: .reading, details: summary(of: messages))
    case WW_GRAPHVIZ_LAYOUT:
      throw .graphviz(stage: .layout, details: summary(of: messages))
    default:
      throw .graphviz(stage: .drawing, details: summary(of: messages))
    }
  }

  private struct Outcome: Sendable {
    var status: ww_graphviz_status
    var bytes: [UInt8] = []
    var messages: [String]
  }

  private static func drawLocked(_ text: [UInt8], engine: String, format: String) -> Outcome {
    var picture: UnsafeMutablePointer<CChar>?
    var length = 0
    let status = text.withUnsafeBytes { raw in
      ww_graphviz_draw(
        raw.baseAddress?.assumingMemoryBound(to: CChar.self), engine, format, &picture, &length)
    }
    let messages = String(cString: ww_graphviz_messages())
      .split(separator: "\n").map(String.init).filter { !$0.isEmpty }
    var outcome = Outcome(status: status, messages: messages)
    if let picture {
      outcome.bytes = Array(UnsafeRawBufferPointer(start: picture, count: length))
      ww_graphviz_free(picture)
    }
    return outcome
  }

  private static func summary(of messages: [String]) -> String {
    messages.isEmpty ? "no reason given" : messages.prefix(3).joined(separator: "; ")
  }
}
