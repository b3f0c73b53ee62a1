/// An attribute handed through to Graphviz, as `-Gname=value` hands it to its programs. For nodes
/// and edges it is a default, which what the map itself says of one node or edge overrides.
public struct MapAttribute: Sendable, Equatable {
  public let name: String
  public let value: String

  /// Names that decide where things stand; a map would no longer be the map.
  private static let reserved: Set<String> = ["layout", "_background", "pos", "_draw_", "bb"]

  /// Checks name and value.
  ///
  /// - Throws: ``RenderFailure/invalidOption(name:value:hint:)`` unless the name is a letter or `_`
  ///   and then letters, digits or `_`, not a reserved one, and the value has no zero character.
  public init(name: String, value: String) throws(RenderFailure) {
    let bytes = Array(name.utf8)
    let plain = bytes.enumerated().allSatisfy { index, byte in
      let letter = (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
      return letter || byte == UInt8(ascii: "_") || (index > 0 && byte >= 0x30 && byte <= 0x39)
    }
    guard !bytes.isEmpty, plain else {
      throw .invalidOption(
        name: "attribute", value: name, hint: "a name is letters, digits and _, no digit first")
    }
    guard !MapAttribute.reserved.contains(name) else {
      throw .invalidOption(
        name: "attribute", value: name, hint: "the map sets it itself; use --layout to lay out anew"
      )
    }
    guard !value.utf8.contains(0) else {
      throw .invalidOption(name: "attribute", value: name, hint: "its value contains a zero byte")
    }
    self.name = name
    self.value = value
  }

  /// Reads `name=value`; a name alone means `true`, as for Graphviz.
  ///
  /// - Throws: as ``init(name:value:)``.
  public init(parsing text: String) throws(RenderFailure) {
    guard let equals = text.firstIndex(of: "=") else {
      try self.init(name: text, value: "true")
      return
    }
    try self.init(
      name: String(text[..<equals]), value: String(text[text.index(after: equals)...]))
  }
}
