import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Just enough reading of the DOT text that the renderer writes: one node or edge a line.
struct DotText {
  /// Attributes by node name.
  private(set) var nodes: [String: [String: String]] = [:]
  private(set) var edges: [(from: String, to: String, attributes: [String: String])] = []

  init(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let node = /^  (r?[0-9]*s[0-9_a-z]+)\[(.*)\]$/
    let edge = /^  (r?[0-9]*s[0-9_]+)->(r?[0-9]*s[0-9_]+)(?:\[(.*)\])?$/
    for line in text.split(separator: "\n") {
      if let match = line.firstMatch(of: edge) {
        edges.append(
          (String(match.1), String(match.2), DotText.attributes(match.3.map(String.init) ?? "")))
      } else if let match = line.firstMatch(of: node) {
        let isNew =
          nodes.updateValue(
            DotText.attributes(String(match.2)), forKey: String(match.1)) == nil
        precondition(isNew, "a node stands twice")
      }
    }
  }

  private static func attributes(_ text: String) -> [String: String] {
    var result: [String: String] = [:]
    for match in text.matches(of: /([a-z]+)=("(?:[^"\\]|\\.)*"|<<.*?>>|[^,]*)/) {
      result[String(match.1)] = match.2.trimmingCharacters(in: ["\""])
    }
    return result
  }
}

/// Element names and texts of an SVG, by a strict XML parser.
final class SVGDocument: NSObject, XMLParserDelegate {
  private(set) var classes: [String: Int] = [:]
  private(set) var texts: [String] = []
  private(set) var isWellFormed = false
  private var text: String?

  init(_ bytes: [UInt8]) {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    if let kind = attributes["class"] { classes[kind, default: 0] += 1 }
    text = name == "text" ? "" : nil
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text? += string }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
    qualifiedName: String?
  ) {
    if name == "text", let text { texts.append(text) }
    text = nil
  }
}
