/// Lets SVG files scale to their window: Graphviz writes a fixed size in points, of which a browser shows
/// the upper left part.
enum ScalableSize {
  /// Replaces the fixed size of the outermost element by the whole width; its `viewBox` keeps the shape.
  ///
  /// A file without such a size stays as it is.
  ///
  /// - Complexity: O(bytes).
  static func fix(_ svg: inout [UInt8]) {
    let start = Array("<svg width=\"".utf8)
    let end = Array("pt\"\n viewBox=\"".utf8)
    // The element is the first one, after declarations and a comment.
    let head = svg.prefix(2_000)
    guard
      let from = head.indices.first(where: { head[$0...].starts(with: start) }),
      let to = head.indices.first(where: { $0 > from && head[$0...].starts(with: end) })
    else { return }
    svg.replaceSubrange(
      from..<(to + 4), with: Array("<svg width=\"100%\"\n".utf8))
  }
}
