import FileIO
import GalaxyModel
import JSONText
import RowFormats

/// Data for the standard output.
enum Report {
  /// Writes lines of text.
  ///
  /// What came from an input cannot steer the terminal.
  static func write(lines: [String]) throws {
    var writer = StandardStreams.outputWriter()
    for line in lines {
      writer.append(text: line.terminalSafe)
      writer.append(UInt8(ascii: "\n"))
    }
    try writer.finish()
  }

  /// Writes one JSON document and a line end.
  static func write(json value: FieldValue) throws {
    var writer = StandardStreams.outputWriter()
    append(json: value, to: &writer)
    try writer.finish()
  }

  /// Appends one JSON document and a line end.
  static func append(json value: FieldValue, to out: inout ByteWriter) {
    append(value, level: 0, to: &out)
    out.append(UInt8(ascii: "\n"))
  }

  /// Containers that hold containers are spread over lines, others are in one line.
  ///
  /// Reports are made by this program and are a few levels deep.
  private static func append(_ value: FieldValue, level: Int, to out: inout ByteWriter) {
    switch value {
    case .list(let elements):
      let spread = elements.contains(where: \.isContainer)
      out.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        separate(index, spread, level + 1, to: &out)
        append(element, level: level + 1, to: &out)
      }
      if spread { breakLine(level, to: &out) }
      out.append(UInt8(ascii: "]"))
    case .object(let members):
      let spread = level == 0 || members.contains { $0.value.isContainer }
      out.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        separate(index, spread, level + 1, to: &out)
        out.append(jsonString: member.key)
        out.append(": ")
        append(member.value, level: level + 1, to: &out)
      }
      if spread { breakLine(level, to: &out) }
      out.append(UInt8(ascii: "}"))
    default:
      var cells = CellJSONWriter()
      cells.append(value, to: &out)
    }
  }

  private static func separate(
    _ index: Int, _ spread: Bool, _ level: Int, to out: inout ByteWriter
  ) {
    if index > 0 { out.append(UInt8(ascii: ",")) }
    if spread {
      breakLine(level, to: &out)
    } else if index > 0 {
      out.append(UInt8(ascii: " "))
    }
  }

  private static func breakLine(_ level: Int, to out: inout ByteWriter) {
    out.append(UInt8(ascii: "\n"))
    for _ in 0..<level { out.append("  ") }
  }
}

extension FieldValue {
  fileprivate var isContainer: Bool {
    switch self {
    case .list(let elements): !elements.isEmpty
    case .object: true
    default: false
    }
  }
}
