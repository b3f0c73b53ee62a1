import FileIO
import GalaxyModel

/// Colors of maps that a page shows in two themes: one variable a pair.
struct ThemeColors: Sendable {
  private struct Pair: Hashable {
    let light: UInt32
    let dark: UInt32
  }

  private var numbers: [Pair: Int] = [:]
  private var pairs: [Pair] = []

  /// The number of a pair of colors, 0xRRGGBB.
  mutating func number(light: UInt32, dark: UInt32) -> Int {
    let pair = Pair(light: light, dark: dark)
    if let number = numbers[pair] { return number }
    numbers[pair] = pairs.count
    pairs.append(pair)
    return pairs.count - 1
  }

  /// Declarations of all variables, `--m0:#2a75c7;…`.
  func declarations(dark: Bool) -> String {
    pairs.enumerated().map {
      "--m\($0.offset):\(Color(dark ? $0.element.dark : $0.element.light).hex);"
    }.joined()
  }
}

/// A map as a part of a page: one SVG element for both themes, without anything that a page does not
/// need or must not have (declarations, references to other documents, identifiers, comments).
struct InlineMap {
  private let light: [UInt8]
  private let dark: [UInt8]

  /// - Parameters:
  ///   - light: the picture in light colors.
  ///   - dark: the same picture in dark colors; the two differ in nothing else.
  init(light: [UInt8], dark: [UInt8]) {
    self.light = light
    self.dark = dark
  }

  /// Appends the element.
  ///
  /// - Complexity: O(bytes).
  func append(to out: inout ByteWriter, label: String, colors: inout ThemeColors) {
    // Graphviz writes both pictures alike but for six digits here and there.
    let isTwin = light.count == dark.count
    let start = InlineMap.find("<svg", in: light, from: 0) ?? 0
    var place = start
    out.append("<svg class=\"map\" role=\"img\" aria-label=\"")
    out.append(escaped: label)
    out.append("\"")
    let box = attribute("viewBox", from: start)
    if let width = naturalWidth(from: start) {
      out.append(" style=\"--natural:")
      out.append(decimal: width)
      out.append("px\"")
    }
    if let box {
      out.append(" viewBox=\"")
      out.append(text: box)
      out.append("\"")
    }
    out.append(">")
    place = (InlineMap.find(">", in: light, from: start) ?? light.count - 1) + 1
    while place < light.count {
      let byte = light[place]
      if byte == UInt8(ascii: "<") {
        if let end = skipped(at: place) {
          place = end
          continue
        }
        if InlineMap.matches("<a xlink:title=\"", light, place) {
          // A tooltip of the group that it stands for.
          let text = place + 16
          let close = InlineMap.find("\"", in: light, from: text) ?? light.count
          out.append("<g><title>")
          for byte in light[text..<min(close, light.count)] { out.append(byte) }
          out.append("</title>")
          place = (InlineMap.find(">", in: light, from: close) ?? light.count - 1) + 1
          continue
        }
        if InlineMap.matches("</a>", light, place) {
          out.append("</g>")
          place += 4
          continue
        }
      }
      if byte == UInt8(ascii: "\""), let color = InlineMap.color(light, place + 1),
        place > 0, light[place - 1] == UInt8(ascii: "=")
      {
        let other = isTwin ? InlineMap.color(dark, place + 1) : nil
        out.append("\"var(--m")
        out.append(decimal: colors.number(light: color, dark: other ?? color))
        out.append(")")
        place += 8
        continue
      }
      if byte == UInt8(ascii: " ") {
        if let end = droppedAttribute(at: place) {
          place = end
          continue
        }
      }
      if byte != UInt8(ascii: "\n") { out.append(byte) }
      place += 1
    }
  }

  /// Width in pixels at which every text of the map can be read; no map is shown larger, unless the
  /// reader asks for it.
  private func naturalWidth(from start: Int) -> Int? {
    guard let box = attribute("viewBox", from: start) else { return nil }
    let sides = box.split(separator: " ").compactMap { Double($0) }
    guard sides.count == 4, sides[2] > 0 else { return nil }
    var smallest = Double.infinity
    var place = start
    let name = "font-size=\""
    while let found = InlineMap.find(name, in: light, from: place) {
      place = found + name.utf8.count
      let digits = light[place...].prefix { $0 == UInt8(ascii: ".") || (0x30...0x39).contains($0) }
      if let size = Double(String(decoding: digits, as: UTF8.self)), size > 0 {
        smallest = min(smallest, size)
      }
    }
    let scale = max(InlineMap.pixelsPerPoint, InlineMap.legible / smallest)
    return Int(min(sides[2] * scale, InlineMap.widest).rounded())
  }

  private static let pixelsPerPoint = 96.0 / 72
  /// Smallest size of text in pixels that can be read.
  private static let legible = 10.0
  private static let widest = 8_000.0

  /// The end of a comment or of Graphviz's own title at a place.
  private func skipped(at place: Int) -> Int? {
    if InlineMap.matches("<!--", light, place) {
      return InlineMap.find("-->", in: light, from: place).map { $0 + 3 }
    }
    if InlineMap.matches("<title>", light, place) {
      return InlineMap.find("</title>", in: light, from: place).map { $0 + 8 }
    }
    return nil
  }

  /// The end of an attribute that is left out.
  private func droppedAttribute(at place: Int) -> Int? {
    for name in [" id=\"", " font-family=\"", " class=\""] as [StaticString]
    where InlineMap.matches(name, light, place) {
      let value = place + name.utf8CodeUnitCount
      return InlineMap.find("\"", in: light, from: value).map { $0 + 1 }
    }
    return nil
  }

  /// The value of an attribute of the element at a place.
  private func attribute(_ name: String, from start: Int) -> String? {
    let head = Array(light[start..<min(light.count, start + 400)])
    guard let place = InlineMap.find(name + "=\"", in: head, from: 0) else { return nil }
    let value = place + name.utf8.count + 2
    guard let end = InlineMap.find("\"", in: head, from: value) else { return nil }
    return String(decoding: head[value..<end], as: UTF8.self)
  }

  /// The color `#rrggbb` at a place.
  private static func color(_ bytes: [UInt8], _ place: Int) -> UInt32? {
    guard place + 7 < bytes.count, bytes[place] == UInt8(ascii: "#"),
      bytes[place + 7] == UInt8(ascii: "\"")
    else { return nil }
    return UInt32(String(decoding: bytes[(place + 1)..<(place + 7)], as: UTF8.self), radix: 16)
  }

  private static func matches(_ text: StaticString, _ bytes: [UInt8], _ place: Int) -> Bool {
    let count = text.utf8CodeUnitCount
    guard place + count <= bytes.count else { return false }
    return (0..<count).allSatisfy { bytes[place + $0] == text.utf8Start[$0] }
  }

  private static func find(_ text: String, in bytes: [UInt8], from start: Int) -> Int? {
    let wanted = Array(text.utf8)
    guard bytes.count >= wanted.count, start >= 0 else { return nil }
    var place = start
    while place + wanted.count <= bytes.count {
      if bytes[place] == wanted[0], bytes[place..<(place + wanted.count)].elementsEqual(wanted) {
        return place
      }
      place += 1
    }
    return nil
  }
}
