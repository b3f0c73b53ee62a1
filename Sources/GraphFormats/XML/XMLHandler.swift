import FileIO

/// The beginning of an element.
struct XMLElement {
  /// Local name, without a prefix.
  let name: String
  /// Name of its namespace; empty if it has none.
  let namespace: String
  /// Attributes without a prefix, in document order.
  ///
  /// Attributes with a prefix belong to other namespaces and are left out, as are the declarations
  /// of namespaces.
  let attributes: [(name: String, value: String)]
  /// Offset of its first byte.
  let offset: Int

  /// The value of an attribute, `nil` if it is missing.
  ///
  /// - Complexity: O(attributes).
  subscript(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

  /// The value of a required attribute.
  func demand(_ key: String) throws(TextFault) -> String {
    guard let value = self[key] else { throw fault("<\(name)> has no `\(key)`") }
    return value
  }

  /// Checks that this element begins a document of a format.
  ///
  /// Versions of a format differ in their namespaces, but each contains the name of the format.
  ///
  /// - Parameter word: Local name of the outermost element.
  /// - Throws: `TextFault` if it does not.
  func demandRoot(_ word: String) throws(TextFault) {
    guard name == word else { throw fault("<\(word)> is expected, not <\(name.terminalSafe)>") }
    guard namespace.isEmpty || namespace.lowercased().contains(word) else {
      throw fault("<\(name)> belongs to the unsupported namespace \(namespace.terminalSafe)")
    }
  }

  /// An error at this element.
  func fault(_ message: String) -> TextFault { TextFault(offset: offset, message: message) }
}

/// Receives the parts of a document in document order.
protocol XMLHandler {
  /// Whether the text up to the next tag is needed.
  var wantsText: Bool { get }

  mutating func start(_ element: XMLElement) throws(TextFault)
  mutating func text(_ text: String, at offset: Int) throws(TextFault)
  mutating func end(_ name: String, at offset: Int) throws(TextFault)
}
