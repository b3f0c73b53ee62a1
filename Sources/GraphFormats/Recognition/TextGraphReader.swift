package import FileIO
package import GalaxyModel

/// Reads graphs whose text is no JSON.
package struct TextGraphReader {
  let source: String
  let root: Int?
  let dot: (any DotParsing)?

  /// A reader.
  package init(source: String, root: Int?, dot: (any DotParsing)?) {
    self.source = source
    self.root = root
    self.dot = dot
  }

  /// The map, and what there is to say about it, one sentence each.
  package func read(
    _ text: [UInt8], as format: InputFormat
  ) throws(InputError) -> (galaxy: Galaxy, warnings: [String]) {
    let (galaxy, notes) = try graph(text, as: format)
    var warnings = notes
    if format.endsWithLine, let last = text.last, last != 10 {
      warnings.append("the last line has no end: the file may be cut")
    }
    return (galaxy, warnings)
  }

  private func graph(
    _ text: [UInt8], as format: InputFormat
  ) throws(InputError) -> (Galaxy, [String]) {
    switch format {
    case .graphml, .gexf:
      return (try XMLGraphReader(source: source, root: root).read(text, as: format), [])
    case .csvNodes, .csvEdges:
      return try CSVGraphReader(source: source, root: root).read(text, as: format)
    case .matrixMarket:
      return (try MatrixMarketReader(source: source, root: root).read(text), [])
    case .cim: return try SectorReportReader(source: source, root: root).read(text)
    case .gml: return try GMLReader(source: source, root: root).read(text)
    case .pajek: return try PajekReader(source: source, root: root).read(text)
    case .dot:
      guard let dot else {
        throw InputText.unreadable(
          "DOT", "reading it needs Graphviz, which this program was built without", source)
      }
      return try DotReader(source: source, root: root, parser: dot).read(text)
    default: return try EdgeListReader(source: source, root: root).read(text)
    }
  }
}

/// Recognizes graphs by their text.
package enum TextRecognition {
  /// What a text is that is no JSON; an edge list if it may be one.
  package static func recognize(_ text: [UInt8], source: String) throws(InputError) -> InputFormat {
    let start = text.drop { $0 == 32 || $0 == 9 || $0 == 10 || $0 == 13 }
    if start.first == UInt8(ascii: "<") { return try recognizeXML(start, source: source) }
    if MatrixMarketReader.recognizes(start) { return .matrixMarket }
    if let format = TextLook.format(of: start) { return format }
    if try SectorReportReader.recognizes(text, source: source) { return .cim }
    if let format = CSVGraphReader.recognize(text) { return format }
    let likeness = EdgeListReader.likeness(text)
    if likeness == .yes { return .edges }
    if let look = TextLook.of(start) { throw InputText.unreadable(look.name, look.hint, source) }
    if likeness == .perhaps {
      throw InputError(
        .unknownFormat, source: source, location: .whole,
        message: "these may be edges between named sectors", hint: "--from edges reads them so")
    }
    throw InputError(
      .unknownFormat, source: source, location: .whole,
      message: "this is in no format that maps are read from",
      hint: "those are \(InputFormat.names); --from says which it is")
  }

  /// The format by the first element, which stands in the first bytes.
  private static func recognizeXML(
    _ bytes: ArraySlice<UInt8>, source: String
  ) throws(InputError) -> InputFormat {
    var rest = String(decoding: bytes.prefix(1 << 14), as: UTF8.self)[...]
    var root = ""
    var look: String?
    while let open = rest.firstIndex(of: "<") {
      let tag = rest[rest.index(after: open)...]
      if tag.hasPrefix("!--") {
        guard let close = tag.utf8.firstRange(of: "-->".utf8) else { break }
        rest = tag[close.upperBound...]
        continue
      }
      if tag.hasPrefix("?") || tag.hasPrefix("!") {
        rest = tag.dropFirst()
        continue
      }
      root = String(tag.prefix { !$0.isWhitespace && $0 != ">" && $0 != "/" })
      switch root.split(separator: ":").last {
      case "graphml": return .graphml
      case "gexf": return .gexf
      case let root?: look = XMLLook.hint(String(root))
      case nil: break
      }
      break
    }
    if ["html", "svg"].contains(root.lowercased()) {
      throw InputText.unreadable(
        root.lowercased() == "svg" ? "an SVG picture" : "a web page",
        "a map is read from its data, not from a picture of it", source)
    }
    throw InputError(
      .unknownFormat, source: source, location: .whole, message: "this XML is no map",
      hint: look ?? "GraphML and GEXF are")
  }
}
