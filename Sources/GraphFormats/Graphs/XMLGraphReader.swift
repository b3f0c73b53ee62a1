package import FileIO
import GalaxyModel

/// Reads GraphML and GEXF: ids, names, positions, edges and which of them are latent.
///
/// Other attributes are ignored.
///
/// O(bytes) time and space.
struct XMLGraphReader {
  private let input: GraphInput

  /// A reader of an input.
  init(_ input: GraphInput) { self.input = input }

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - name: The region's name, which is that of the format.
  ///   - scan: Makes a draft of the text.
  /// - Returns: The map.
  /// - Throws: `InputError` if the document is not of the format.
  func read(
    _ bytes: [UInt8], named name: String, _ scan: ([UInt8]) throws(TextFault) -> GraphDraft
  ) throws(InputError) -> Galaxy {
    var draft: GraphDraft
    do throws(TextFault) {
      draft = try scan(bytes)
      if let node = draft.unlisted {
        throw TextFault(
          offset: node.place,
          message: "an edge names node \(node.id.terminalSafe), which the file does not list")
      }
    } catch {
      throw input.error(at: error.offset, in: bytes, error.message)
    }
    return try draft.galaxy(named: name, of: input)
  }
}

/// Places in texts.
package enum TextPlace {
  /// Line and column of a byte, both from 1.
  ///
  /// - Complexity: O(bytes).
  package static func location(of offset: Int, in bytes: [UInt8]) -> InputError.Location {
    let before = bytes[..<min(max(offset, 0), bytes.count)]
    let line = before.reduce(1) { $0 + ($1 == 10 ? 1 : 0) }
    let start = before.lastIndex(of: 10).map { $0 + 1 } ?? 0
    return .line(line, column: before.count - start + 1)
  }
}

/// Fields that graphs of other tools carry under various names.
enum GraphField: Hashable {
  case name, label, x, y, z, oneWay, latent, id

  init?(_ title: String) {
    switch title.lowercased() {
    case "name": self = .name
    case "label": self = .label
    case "x": self = .x
    case "y": self = .y
    case "z": self = .z
    case "latent": self = .latent
    case "id": self = .id
    default: return nil
    }
  }

  /// Whether it is an axis of a position.
  var isCoordinate: Bool { [.x, .y, .z].contains(self) }

  /// Whether nodes have it in tables.
  var describesNodes: Bool { isCoordinate || self == .name || self == .label }

  /// Puts a name into a node.
  ///
  /// A name counts more than a label.
  func set(name text: String, in node: inout GraphDraft.Facts) {
    switch self {
    case .name: node.name = text
    case .label: node.name = node.name ?? text
    case .x, .y, .z, .oneWay, .latent, .id: break
    }
  }

  /// A finite decimal number, `nil` if the text is something else.
  ///
  /// White space around it is ignored.
  static func number(_ text: String) -> Double? {
    func isBlank(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
    var digits = text[...]
    while let first = digits.utf8.first, isBlank(first) { digits.removeFirst() }
    while let last = digits.utf8.last, isBlank(last) { digits.removeLast() }
    let isDecimal = digits.utf8.allSatisfy {
      $0 &- 48 < 10 || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains($0)
    }
    guard isDecimal, let value = Double(digits), value.isFinite else { return nil }
    return value
  }

  /// Puts a coordinate into a node.
  func set(_ value: Double, in node: inout GraphDraft.Facts) {
    switch self {
    case .x: node.x = value
    case .y: node.y = value
    case .z: node.z = value
    default: break
    }
  }
}
