public import FileIO

/// The first place where a text is not the JSON that is asked for.
public struct JSONSyntaxError: Error, Hashable, Sendable {
  /// What is wrong, without the place: a sentence without its full stop.
  public let message: String
  /// The line, from 1.
  ///
  /// LF, CR LF and CR alone end lines.
  public let line: Int
  /// The column in characters (Unicode scalars), from 1.
  public let column: Int
  /// The member or element that was being read.
  public let path: JSONPath
  /// The place in bytes, from 0.
  public let offset: Int

  init(_ fault: JSONFault, in bytes: UnsafeBufferPointer<UInt8>) {
    message = fault.message
    offset = fault.offset
    path = JSONPath(fault.innerToOuter.reversed())
    var line = 1
    var column = 1
    var previous: UInt8 = 0
    for byte in bytes.prefix(fault.offset).dropFirst(JSONStep.markLength(bytes)) {
      if byte == 0x0A, previous == 0x0D {
        // The second half of a line end that the CR has already counted.
      } else if byte == 0x0A || byte == 0x0D {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
      previous = byte
    }
    self.line = line
    self.column = column
  }
}

extension JSONSyntaxError: CustomStringConvertible {
  /// Place and message in one line, safe to show on a terminal.
  public var description: String {
    let place = path.components.isEmpty ? "" : ", at \(path)"
    return "line \(line), column \(column)\(place): \(message)"
  }
}

/// A failure on its way out of the parser, which collects the steps of the path as it leaves.
struct JSONFault: Error {
  var message: String
  var offset: Int
  var innerToOuter: [JSONPath.Component] = []

  /// The same failure, seen from the container around it.
  func inside(_ component: JSONPath.Component) -> JSONFault {
    var outer = self
    outer.innerToOuter.append(component)
    return outer
  }
}
