import GalaxyModel

/// Reads GraphML and GEXF: ids, names, places and edges. Other attributes are passed over.
///
/// O(bytes) time and space.
struct XMLGraphReader {
  let source: String
  let root: Int?

  func read(_ bytes: [UInt8], as format: InputFormat) throws(InputError) -> Galaxy {
    var draft: GraphDraft
    do throws(TextFault) {
      if format == .gexf {
        var handler = GEXFHandler()
        try XMLScanner.read(bytes, into: &handler)
        draft = handler.draft
      } else {
        var handler = GraphMLHandler()
        try XMLScanner.read(bytes, into: &handler)
        draft = handler.draft
      }
      if let node = draft.unlisted {
        throw TextFault(
          offset: node.place, message: "an edge names node \(node.id), which is not there")
      }
    } catch {
      throw InputError(
        .syntax, source: source, location: TextPlace.location(of: error.offset, in: bytes),
        message: error.message)
    }
    return try draft.galaxy(named: format.rawValue, root: root, source: source)
  }
}

/// Places in texts.
enum TextPlace {
  /// Line and column of a byte, both from 1. O(bytes).
  static func location(of offset: Int, in bytes: [UInt8]) -> InputError.Location {
    let before = bytes[..<min(max(offset, 0), bytes.count)]
    let line = before.reduce(1) { $0 + ($1 == 10 ? 1 : 0) }
    let start = before.lastIndex(of: 10).map { $0 + 1 } ?? 0
    return .line(line, column: before.count - start + 1)
  }
}

/// Fields of nodes that graphs of other tools carry under various names.
enum GraphField {
  case name, x, y, z, oneWay

  init?(_ title: String) {
    switch title.lowercased() {
    case "name", "label": self = .name
    case "x": self = .x
    case "y": self = .y
    case "z": self = .z
    default: return nil
    }
  }

  /// Puts a text into a node; numbers that are none are passed over.
  func set(_ text: String, in node: inout GraphDraft.Facts) {
    switch self {
    case .name: node.name = text
    case .x: node.x = Double(text)
    case .y: node.y = Double(text)
    case .z: node.z = Double(text)
    case .oneWay: break
    }
  }

  /// Puts a coordinate into a node.
  func set(_ value: Double, in node: inout GraphDraft.Facts) {
    switch self {
    case .x: node.x = value
    case .y: node.y = value
    case .z: node.z = value
    case .name, .oneWay: break
    }
  }
}
