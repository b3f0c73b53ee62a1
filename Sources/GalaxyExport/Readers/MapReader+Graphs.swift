import GalaxyModel

extension MapReader {
  /// Reads a graph whose text is no JSON.
  static func readGraph(
    _ bytes: [UInt8], as format: InputFormat, root: Int?, source: String
  ) throws(InputError) -> Galaxy {
    switch format {
    case .graphml, .gexf:
      try XMLGraphReader(source: source, root: root).read(bytes, as: format)
    case .csvNodes, .csvEdges:
      try CSVGraphReader(source: source, root: root).read(bytes, as: format)
    case .matrixMarket: try MatrixMarketReader(source: source, root: root).read(bytes)
    case .cim: try SectorReportReader(source: source, root: root).read(bytes)
    default: try EdgeListReader(source: source, root: root).read(bytes)
    }
  }

  /// What a text is that is no JSON; an edge list if it is nothing else.
  static func recognise(_ bytes: [UInt8], source: String) throws(InputError) -> InputFormat {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    let start = text.drop { $0 == 32 || $0 == 9 || $0 == 10 || $0 == 13 }
    if start.first == UInt8(ascii: "<") { return try recogniseXML(start, source: source) }
    if start.starts(with: MatrixMarketReader.banner.utf8) { return .matrixMarket }
    if SectorReportReader.recognises(bytes) { return .cim }
    return CSVGraphReader.recognise(bytes) ?? .edges
  }

  /// The format by the first element, which stands in the first bytes.
  private static func recogniseXML(
    _ bytes: ArraySlice<UInt8>, source: String
  ) throws(InputError) -> InputFormat {
    var rest = String(decoding: bytes.prefix(1 << 14), as: UTF8.self)[...]
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
      let name = tag.prefix { !$0.isWhitespace && $0 != ">" && $0 != "/" }
      switch name.split(separator: ":").last {
      case "graphml": return .graphml
      case "gexf": return .gexf
      case let root?: look = XMLLook.hint(String(root))
      case nil: break
      }
      break
    }
    throw InputError(
      .unknownFormat, source: source, location: .whole, message: "this XML is no map",
      hint: look ?? "GraphML and GEXF are")
  }
}
