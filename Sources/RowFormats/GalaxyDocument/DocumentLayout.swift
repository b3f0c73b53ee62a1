package import FileIO
package import GalaxyModel
import JSONText

/// White space of `galaxy.json`: one member, one setting and one row a line.
///
///     {
///       "schema": "warpwright.galaxy",
///       "settings": {
///         "region.sectors": 1000
///       },
///       "tables": {
///         "galaxies": [
///           {"id":"…", …}
///         ],
///         "users": []
///       }
///     }
package enum DocumentLayout {
  package static let schema = "warpwright.galaxy"
  static let version = 1

  /// Starts a member of an object at depth 1 (the document) or 2 (settings and tables).
  package static func member(_ key: String, depth: Int, isFirst: Bool, to out: inout ByteWriter) {
    line(depth: depth, isFirst: isFirst, to: &out)
    out.append(jsonString: key)
    out.append(": ")
  }

  /// Starts a row of a table, or an element of another list at its depth.
  static func row(isFirst: Bool, depth: Int = 3, to out: inout ByteWriter) {
    line(depth: depth, isFirst: isFirst, to: &out)
  }

  /// Writes a member of the document that is a list, one element a line; it is not the first member.
  package static func list(_ key: String, _ elements: [FieldValue], to out: inout ByteWriter) {
    member(key, depth: 1, isFirst: false, to: &out)
    out.append(UInt8(ascii: "["))
    var cells = CellJSONWriter()
    for (index, element) in elements.enumerated() {
      row(isFirst: index == 0, depth: 2, to: &out)
      cells.append(element, to: &out)
    }
    end(UInt8(ascii: "]"), depth: 1, isEmpty: elements.isEmpty, to: &out)
  }

  /// Ends an object or list whose members are one deeper.
  package static func end(_ bracket: UInt8, depth: Int, isEmpty: Bool, to out: inout ByteWriter) {
    if !isEmpty { newLine(depth: depth, to: &out) }
    out.append(bracket)
  }

  private static func line(depth: Int, isFirst: Bool, to out: inout ByteWriter) {
    if !isFirst { out.append(UInt8(ascii: ",")) }
    newLine(depth: depth, to: &out)
  }

  private static func newLine(depth: Int, to out: inout ByteWriter) {
    out.append(UInt8(ascii: "\n"))
    for _ in 0..<depth { out.append("  ") }
  }
}
