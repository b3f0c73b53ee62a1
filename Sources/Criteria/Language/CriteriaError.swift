public import Platform

/// A fault in the text of a criterion.
public struct CriteriaError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, and what is possible instead.
  public let message: String
  /// The line, from 1.
  public let line: Int
  /// The column in characters, from 1.
  public let column: Int
  /// Whether the text has several lines.
  private let hasLines: Bool

  init(_ message: String, at offset: Int, in text: String) {
    self.message = message
    var line = 1
    var column = 1
    for character in text.utf8.prefix(offset) {
      if character == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if character & 0xc0 != 0x80 {
        column += 1
      }
    }
    self.line = line
    self.column = column
    hasLines = text.utf8.contains(UInt8(ascii: "\n"))
  }

  /// The place and the message.
  public var description: String {
    hasLines ? "line \(line), column \(column): \(message)" : "column \(column): \(message)"
  }
}

extension CriteriaError: ReportableError {
  /// The call is wrong.
  public var exitStatus: ExitStatus { .usage }
}
