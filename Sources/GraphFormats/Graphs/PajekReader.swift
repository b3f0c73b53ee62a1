import FileIO
import GalaxyModel

extension GraphFormat {
  /// Pajek network (.net).
  ///
  /// ```
  /// *Vertices 2
  /// 1 "Sector 1"
  /// 2 "Sector 2"
  /// *Arcs
  /// 1 2
  /// ```
  public static let pajek = GraphFormat(
    name: "pajek", summary: "Pajek network (.net)",
    reading: .text(
      GraphRecognition(.signature) { TextLook.isPajek($0.start) }, endsWithLine: true,
      { (text, input) throws(InputError) in
        try PajekReader(input).read(text)
      }))
}

/// Reads a network of Pajek: `*Vertices` with labels and coordinates, `*Arcs` and `*Arcslist` with
/// directions, `*Edges` and `*Edgeslist` without.
///
/// Values after them are ignored.
///
/// - Complexity: O(bytes).
struct PajekReader {
  private let input: GraphInput

  /// A reader of an input.
  init(_ input: GraphInput) { self.input = input }

  func read(_ bytes: [UInt8]) throws(InputError) -> (Galaxy, [String]) {
    var text = PajekText()
    var draft = try input.scan(utf8: bytes) { buffer throws(TextFault) in
      try text.read(buffer)
      return try text.graph.draft()
    }
    return (try draft.galaxy(named: "pajek", of: input), text.warnings)
  }
}

/// The contents of a Pajek text.
private struct PajekText {
  private(set) var graph = LabeledGraph()
  private var section = Section.none
  private var hasLinks = false
  /// Lines of sections that are no part of a network.
  private var others = 0
  private var byteCount = 0

  private enum Section { case none, vertices, arcs, edges, arcsList, edgesList, other }

  var warnings: [String] {
    (hasLinks ? [] : ["there are no lines of arcs or edges: the file may be cut"])
      + (others > 0 ? ["\(others) lines of partitions, vectors and the like are passed over"] : [])
  }

  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) throws(TextFault) {
    byteCount = bytes.count
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 10) ?? bytes.count
      let fields = try PajekFields.split(bytes[start..<end], at: start)
      if let first = fields.first, !first.text.hasPrefix("%") {
        if first.text.hasPrefix("*"), !first.isQuoted {
          try begin(first.text.lowercased(), fields, at: start)
        } else {
          try readLine(fields, at: start)
        }
      }
      start = end + 1
    }
    if graph.nodes.allSatisfy({ ($0.x ?? 0) == 0 && ($0.y ?? 0) == 0 }) {
      // NetworkX writes zeros for positions that it does not know.
      for node in graph.nodes.indices { (graph.nodes[node].x, graph.nodes[node].y) = (nil, nil) }
    }
    guard !graph.nodes.isEmpty || section != .none else {
      throw TextFault(offset: 0, message: "`*Vertices` is expected")
    }
  }

  private mutating func begin(
    _ word: String, _ fields: [PajekFields.Field], at place: Int
  ) throws(TextFault) {
    switch word {
    case "*network", "*description": section = .none
    case "*vertices":
      guard graph.nodes.isEmpty else {
        throw TextFault(offset: place, message: "one network is expected, and this begins another")
      }
      guard fields.count >= 2, let count = Int(fields[1].text), count >= 0 else {
        throw TextFault(offset: place, message: "the number of vertices is expected")
      }
      guard AnnouncedSize.fits(count, bytes: byteCount) else {
        throw TextFault(offset: place, message: "the file is too short for that number of vertices")
      }
      graph.nodes = (0..<count).map { LabeledGraph.Node(id: "\($0 + 1)", place: place) }
      section = .vertices
    case "*arcs": begin(.arcs)
    case "*edges": begin(.edges)
    case "*arcslist": begin(.arcsList)
    case "*edgeslist": begin(.edgesList)
    case "*matrix":
      throw TextFault(
        offset: place, message: "a matrix of Pajek is not read: save arcs and edges instead")
    default:
      section = .other
      others += 1
    }
  }

  private mutating func begin(_ links: Section) {
    section = links
    hasLinks = true
  }

  private mutating func readLine(_ fields: [PajekFields.Field], at place: Int) throws(TextFault) {
    switch section {
    case .none: throw TextFault(offset: place, message: "`*Vertices` is expected first")
    case .other: others += 1
    case .vertices: try readVertex(fields, at: place)
    case .arcs, .edges:
      guard fields.count >= 2 else {
        throw TextFault(offset: place, message: "the numbers of two vertices are expected")
      }
      let ends = (try vertex(fields[0]), try vertex(fields[1]))
      if fields.count > 2, !NumberToken.isReal(fields[2].text.utf8) {
        throw TextFault(offset: fields[2].place, message: "the value of a link is a number")
      }
      graph.link(ends.0, ends.1, section == .edges ? .twoWay : [])
    case .arcsList, .edgesList:
      let first = try vertex(fields[0])
      for field in fields.dropFirst() {
        graph.link(first, try vertex(field), section == .edgesList ? .twoWay : [])
      }
    }
  }

  private mutating func readVertex(
    _ fields: [PajekFields.Field], at place: Int
  ) throws(TextFault) {
    let vertex = try vertex(fields[0])
    graph.nodes[vertex].place = place
    guard fields.count > 1 else { return }
    graph.nodes[vertex].label = fields[1].text
    // Numbers after the label are coordinates, up to the name of a shape.
    let numbers = fields.dropFirst(2).prefix(3)
      .prefix { !$0.isQuoted && NumberToken.isReal($0.text.utf8) }.compactMap { Double($0.text) }
    guard numbers.count >= 2 else { return }
    (graph.nodes[vertex].x, graph.nodes[vertex].y) = (numbers[0], numbers[1])
    if numbers.count > 2 { graph.nodes[vertex].z = numbers[2] }
  }

  private func vertex(_ field: PajekFields.Field) throws(TextFault) -> Int {
    guard NumberToken.isInteger(field.text.utf8), let number = Int(field.text),
      (1...max(1, graph.nodes.count)).contains(number), !graph.nodes.isEmpty
    else {
      throw TextFault(
        offset: field.place,
        message: "`\(field.text)` is no number of a vertex, 1 to \(graph.nodes.count)")
    }
    return number - 1
  }
}

/// The columns of a line: words, and texts in quotes.
private enum PajekFields {
  struct Field {
    let text: String
    let isQuoted: Bool
    let place: Int
  }

  static func split(
    _ line: Slice<UnsafeBufferPointer<UInt8>>, at start: Int
  ) throws(TextFault) -> [Field] {
    var fields: [Field] = []
    var position = line.startIndex
    while position < line.endIndex {
      guard line[position] > 32 else {
        position += 1
        continue
      }
      let isQuoted = line[position] == UInt8(ascii: "\"")
      let first = isQuoted ? position + 1 : position
      let text = line[first...].prefix { isQuoted ? $0 != 0x22 : $0 > 32 }
      if isQuoted, text.endIndex == line.endIndex {
        throw TextFault(offset: position, message: "a label in quotes is not ended")
      }
      fields.append(
        Field(text: String(decoding: text, as: UTF8.self), isQuoted: isQuoted, place: position))
      position = text.endIndex + (isQuoted ? 1 : 0)
    }
    return fields
  }
}
