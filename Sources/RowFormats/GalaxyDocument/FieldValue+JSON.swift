package import FileIO
package import GalaxyModel
import JSONText

/// Writes cells as compact JSON.
package struct CellJSONWriter {
  private let isASCII: Bool

  /// A writer.
  ///
  /// - Parameter isASCII: Whether characters beyond ASCII are escaped.
  package init(isASCII: Bool = false) { self.isASCII = isASCII }

  /// Appends one value.
  ///
  /// Object keys keep their order, which is ascending.
  package mutating func append(_ value: FieldValue, to out: inout ByteWriter) {
    switch value {
    case .null: out.append("null")
    case .boolean(true): out.append("true")
    case .boolean(false): out.append("false")
    case .integer(let number): out.append(decimal: number)
    case .number(let number): out.append(shortest: number)
    case .text(let text): append(text, to: &out)
    case .identifier(let identifier):
      out.append(UInt8(ascii: "\""))
      out.append(uuidHigh: identifier.high, low: identifier.low)
      out.append(UInt8(ascii: "\""))
    case .timestamp(let time):
      out.append(UInt8(ascii: "\""))
      out.append(time, separator: "T")
      out.append("Z\"")
    case .list(let elements):
      out.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { out.append(UInt8(ascii: ",")) }
        append(element, to: &out)
      }
      out.append(UInt8(ascii: "]"))
    case .object(let members):
      out.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { out.append(UInt8(ascii: ",")) }
        append(member.key, to: &out)
        out.append(UInt8(ascii: ":"))
        append(member.value, to: &out)
      }
      out.append(UInt8(ascii: "}"))
    }
  }

  private func append(_ text: String, to out: inout ByteWriter) {
    if isASCII { out.append(asciiJSONString: text) } else { out.append(jsonString: text) }
  }
}

extension FieldValue {
  /// The value as JSON on one line, with its end.
  package var jsonLine: [UInt8] {
    var out = ByteWriter(memoryCapacity: 256)
    var writer = CellJSONWriter()
    writer.append(self, to: &out)
    out.append(UInt8(ascii: "\n"))
    return out.takeBytes()
  }
}
