import FileIO
package import GalaxyModel

extension FieldValue {
  /// Whether a text or key inside holds a NUL character.
  ///
  /// - Complexity: O(size).
  package var holdsNUL: Bool {
    switch self {
    case .text(let text): text.utf8.contains(0)
    case .list(let elements): elements.contains { $0.holdsNUL }
    case .object(let members): members.contains { $0.key.utf8.contains(0) || $0.value.holdsNUL }
    default: false
    }
  }

  /// The value as compact JSON.
  package var compactJSON: String {
    var writer = ByteWriter(memoryCapacity: 256)
    var json = CellJSONWriter()
    json.append(self, to: &writer)
    return String(decoding: writer.takeBytes(), as: UTF8.self)
  }
}
