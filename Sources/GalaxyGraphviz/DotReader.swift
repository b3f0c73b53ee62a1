import FileIO
import GalaxyModel
public import GraphFormats

extension GraphFormat {
  /// Graphviz source, read with the core of Graphviz.
  ///
  /// ```
  /// digraph map {
  ///   s1[number=1,kind=sector,label=1]
  ///   s1->s2
  ///   s2->s3[oneway=true,dir=forward]
  /// }
  /// ```
  public static let dot = GraphFormat(
    name: "dot", summary: "Graphviz source, of this and other programs",
    reading: .text(
      GraphRecognition(.signature) { TextLook.isDot($0.start) }, endsWithLine: false,
      { (text, input) throws(InputError) in try DotReader(input).read(text) }),
    stamp: StampPlace(.dotText, signs: "digraph map {\n", ",recipe=\"", "\n  edge [kind="))
}

/// Makes a map of a DOT graph.
///
/// Sectors have the names of the nodes; in our drawings they have their `number`. A label is a name
/// and `pos` a position. The edges of a `graph` lead both ways, and so do those of a `digraph` that are
/// drawn so (`dir=both` or `none`); `dir=back` turns one round. Tunnels and gates of our drawings are
/// no warps.
struct DotReader {
  private let input: GraphInput

  /// A reader of an input.
  init(_ input: GraphInput) { self.input = input }

  func read(_ bytes: [UInt8]) throws(InputError) -> (Galaxy, [String]) {
    let invalid = bytes.withUnsafeBufferPointer { UTF8Check.firstInvalid(in: $0) }
    if let offset = invalid ?? bytes.firstIndex(of: 0) {
      throw input.error(
        at: offset, in: bytes, invalid == nil ? "DOT has no zero bytes" : GraphInput.notUTF8)
    }
    let graph: DotGraph
    do throws(DotFault) {
      graph = try GraphvizParser.parse(bytes)
    } catch {
      throw InputError(
        .syntax, source: input.source,
        location: error.line.map { .line($0, column: nil) } ?? .whole,
        message: error.message)
    }
    return try galaxy(of: graph)
  }

  private func galaxy(of graph: DotGraph) throws(InputError) -> (Galaxy, [String]) {
    var draft = GraphDraft()

    let names = names(of: graph)
    for (place, node) in graph.nodes.enumerated() {
      let index = draft.node(names[place], at: place)
      draft.describe(index) { facts in
        if let label = node.attributes["label"] {
          let name = DotReader.plain(label, node: node.name)
          facts.name = name.isEmpty || name == names[place] ? nil : name
        }
        guard let (x, y) = node.attributes["pos"].flatMap(DotReader.point) else { return }
        (facts.x, facts.y) = (x, y)
      }
    }
    var others = 0
    for edge in graph.edges {
      guard ["warp", nil].contains(edge.attributes["kind"]) || !isOurs(edge) else {
        others += 1
        continue
      }
      let ends = DotReader.ends(of: edge)
      draft.link(ends.source, ends.target, flags(of: edge, in: graph))
    }
    let galaxy = try draft.galaxy(named: "dot", of: input)
    let notes = others == 0 ? [] : ["\(others) tunnels and gates of the drawing are no warps"]
    return (galaxy, notes)
  }

  /// Names of sectors: their `number`, if all have one that no other has.
  private func names(of graph: DotGraph) -> [String] {
    let numbers = graph.nodes.compactMap { $0.attributes["number"] }
    let isNumbered = numbers.count == graph.nodes.count && Set(numbers).count == numbers.count
    return isNumbered ? numbers : graph.nodes.map(\.name)
  }

  /// Whether an edge is one of our drawings.
  private func isOurs(_ edge: DotGraph.Edge) -> Bool {
    ["warp", "tunnel", "gate"].contains(edge.attributes["kind"])
  }

  private static func ends(of edge: DotGraph.Edge) -> (source: Int, target: Int) {
    let isBack = edge.attributes["dir"] == "back" && edge.attributes["kind"] != "warp"
    return isBack ? (edge.head, edge.tail) : (edge.tail, edge.head)
  }

  private func flags(of edge: DotGraph.Edge, in graph: DotGraph) -> WarpFlags {
    if edge.attributes["kind"] == "warp", let oneWay = edge.attributes["oneway"] {
      guard oneWay == "true" else { return .twoWay }
      return edge.attributes["latent"] == "true" ? .latent : []
    }
    switch edge.attributes["dir"] {
    case "both", "none": return .twoWay
    case "forward", "back": return []
    default: return graph.isDirected ? [] : .twoWay
    }
  }

  /// A label in one line: breaks are blanks, and `\N` is the node's name.
  private static func plain(_ label: String, node: String) -> String {
    guard label.utf8.contains(UInt8(ascii: "\\")) else { return label }
    var text = ""
    var isEscaped = false
    for character in label {
      guard isEscaped else {
        if character == "\\" { isEscaped = true } else { text.append(character) }
        continue
      }
      isEscaped = false
      switch character {
      case "n", "l", "r": text.append(" ")
      case "N": text += node
      default: text.append(character)
      }
    }
    return String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  /// `x,y`, perhaps with a third number or a `!` after it.
  private static func point(_ text: String) -> (Double, Double)? {
    let numbers = text.split(separator: ",").map { $0.filter { $0 != "!" && $0 != " " } }
    guard (2...3).contains(numbers.count), numbers.allSatisfy({ NumberToken.isReal($0.utf8) }),
      let x = Double(numbers[0]), let y = Double(numbers[1])
    else { return nil }
    return (x, y)
  }
}
