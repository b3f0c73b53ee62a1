import FileIO
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
  static func member(_ key: String, depth: Int, isFirst: Bool, to out: inout ByteWriter) {
    line(depth: depth, isFirst: isFirst, to: &out)
    out.append(jsonString: key)
    out.append(": ")
  }

  /// Starts a row of a table, or an element of another list at its depth.
  static func row(isFirst: Bool, depth: Int = 3, to out: inout ByteWriter) {
    line(depth: depth, isFirst: isFirst, to: &out)
  }

  /// Ends an object or list whose members are one deeper.
  static func end(_ bracket: UInt8, depth: Int, isEmpty: Bool, to out: inout ByteWriter) {
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
