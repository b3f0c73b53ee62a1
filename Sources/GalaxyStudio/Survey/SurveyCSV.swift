public import FileIO
public import GalaxyAnalysis
import GalaxyModel
import JSONText
import RowFormats

extension SurveyTable {
  /// Writes comma-separated values: a row for each seed and variant, a column for each figure.
  ///
  /// Undefined cells are empty.
  ///
  /// - Parameter out: Where the bytes go.
  /// - Complexity: O(rows · figures).
  public func writeCSV(to out: inout ByteWriter) {
    out.append("seed,variant")
    for column in columns {
      out.append(",")
      out.append(csv: column.name)
    }
    out.append("\n")
    var cells = CellJSONWriter()
    for row in seeds.indices {
      out.append(text: String(seeds[row]))
      out.append(",")
      out.append(text: String(variants[row]))
      for column in columns {
        out.append(",")
        switch column.fieldValue(row) {
        case .null: break
        case .text(let word): out.append(text: word)
        case let value: cells.append(value, to: &out)
        }
      }
      out.append("\n")
    }
  }
}

extension ByteWriter {
  /// A text as a cell, in quotes where it needs them.
  fileprivate mutating func append(csv text: String) {
    guard text.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else {
      return append(text: text)
    }
    append("\"")
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { append(byte) }
      append(byte)
    }
    append("\"")
  }
}
