/// How large a picture is; each format has a size of its own otherwise.
public struct PictureSize: Sendable, Equatable {
  /// Width of a PNG or SVG in pixels; the height follows.
  public var width: Int?
  /// Pixels of a PNG to an inch, of which a map of 300 sectors is some 20 wide.
  public var dpi: Int?

  /// A size.
  ///
  /// - Parameters:
  ///   - width: Width of a PNG or SVG in pixels.
  ///   - dpi: Pixels of a PNG to an inch.
  public init(width: Int? = nil, dpi: Int? = nil) {
    self.width = width
    self.dpi = dpi
  }

  /// Sets the width of an SVG, by default to that of its window; the picture within keeps its
  /// coordinates and scales.
  ///
  /// - Parameter svg: The file.
  /// - Complexity: O(bytes).
  func apply(toSVG svg: inout [UInt8]) {
    guard let start = PictureSize.first("<svg ", in: svg.prefix(4_096)) else { return }
    let tag = svg[start...].prefix { $0 != UInt8(ascii: ">") }
    let text = String(decoding: tag, as: UTF8.self)
    var kept: [Substring] = []
    for part in text.split(whereSeparator: { $0 == "\n" || $0 == "\t" }) { kept.append(part) }
    let flat = kept.joined(separator: " ")
    var changed = PictureSize.without(" height=\"", in: PictureSize.without(" width=\"", in: flat))
    changed.replaceSubrange(
      changed.startIndex..<changed.index(changed.startIndex, offsetBy: 4),
      with: "<svg width=\"\(width.map(String.init) ?? "100%")\"")
    svg.replaceSubrange(tag.startIndex..<tag.endIndex, with: Array(changed.utf8))
  }

  /// The text without an attribute.
  private static func without(_ attribute: String, in text: String) -> String {
    let bytes = Array(text.utf8)
    guard let start = first(attribute, in: bytes[...]) else { return text }
    let value = start + attribute.utf8.count
    guard let end = bytes[value...].firstIndex(of: UInt8(ascii: "\"")) else { return text }
    return String(decoding: bytes[..<start] + bytes[(end + 1)...], as: UTF8.self)
  }

  private static func first(_ text: String, in bytes: ArraySlice<UInt8>) -> Int? {
    let wanted = Array(text.utf8)
    guard bytes.count >= wanted.count else { return nil }
    return (bytes.startIndex...bytes.endIndex - wanted.count).first { place in
      bytes[place...].starts(with: wanted)
    }
  }
}
