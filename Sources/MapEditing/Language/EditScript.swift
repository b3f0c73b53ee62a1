public import GalaxyModel

/// Edits that are applied together, or not at all.
public struct EditScript: Sendable, Equatable {
  /// The name of the document in its member `schema`.
  public static let schema = "warpwright.edit"
  /// Most edits of a script.
  public static let editLimit = 100_000

  /// The edits, in order.
  public var edits: [MapEdit]
  /// The SHA-256 of the file that the edits are for, in hexadecimal; nil if they fit any.
  public var base: String?
  /// What the edits are for, in the words of their author.
  public var note: String?

  /// Creates a script.
  ///
  /// - Parameters:
  ///   - edits: The edits, in order.
  ///   - base: The SHA-256 of the file that they are for; nil if they fit any.
  ///   - note: What they are for.
  public init(_ edits: [MapEdit], base: String? = nil, note: String? = nil) {
    (self.edits, self.base, self.note) = (edits, base, note)
  }

  /// The script as a document.
  ///
  /// - Complexity: O(edits).
  public var fieldValue: FieldValue {
    var members: [FieldValue.Member] = [
      .init("schema", .text(Self.schema)), .init("version", .integer(1)),
    ]
    if let base { members.append(.init("base", .object([.init("sha256", .text(base))]))) }
    if let note { members.append(.init("note", .text(note))) }
    return .object(members + [.init("edits", .list(edits.map(\.fieldValue)))])
  }
}
