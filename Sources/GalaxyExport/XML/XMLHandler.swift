/// The beginning of an element.
struct XMLElement {
  /// Without its prefix.
  let name: String
  /// By name without prefix, in the order of the text.
  let attributes: [(name: String, value: String)]
  /// Where it begins, in bytes.
  let offset: Int

  /// The value of an attribute, `nil` if there is none. O(attributes).
  subscript(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

  /// The value of an attribute that must be there.
  func demand(_ key: String) throws(TextFault) -> String {
    guard let value = self[key] else {
      throw TextFault(offset: offset, message: "<\(name)> has no `\(key)`")
    }
    return value
  }
}

/// Takes the parts of a document in the order of the text.
protocol XMLHandler {
  /// Whether the text up to the next tag is wanted.
  var wantsText: Bool { get }

  mutating func start(_ element: XMLElement) throws(TextFault)
  mutating func text(_ text: String, at offset: Int) throws(TextFault)
  mutating func end(_ name: String, at offset: Int) throws(TextFault)
}
