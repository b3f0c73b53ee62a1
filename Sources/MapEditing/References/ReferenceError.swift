public import Platform

/// A text that is no reference, or a reference to something that the map does not have.
public struct ReferenceError: Error, Sendable, Equatable {
  /// The text.
  public let text: String
  /// The place of the mistake in the text, from 1; nil if the map lacks what is named.
  public let column: Int?
  /// What is wrong, with the nearest name.
  public let reason: String

  /// Creates an error.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - column: The place of the mistake, from 1; nil if the map lacks what is named.
  ///   - reason: What is wrong.
  public init(text: String, column: Int? = nil, reason: String) {
    (self.text, self.column, self.reason) = (text, column, reason)
  }
}

extension ReferenceError: ReportableError, CustomStringConvertible {
  /// One line.
  public var description: String {
    "'\(text)'\(column.map { ", character \($0)" } ?? ""): \(reason)"
  }

  /// The call is wrong.
  public var exitStatus: ExitStatus { .usage }
}
