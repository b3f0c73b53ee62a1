public import Platform

/// Why an input is not what it should be, with the place and how to fix it.
public struct InputError: Error, Hashable, Sendable {
  /// What sort of mistake it is.
  public enum Kind: Hashable, Sendable {
    /// The bytes are not text of the format.
    case syntax
    /// The text is well formed, but something is missing or of a wrong sort.
    case structure
    /// No known format.
    case unknownFormat
    /// A map without sectors, which is what a failed program leaves.
    case empty
    /// The sector asked for as root does not exist, which is a mistake of the call.
    case noSuchRoot
  }

  /// Where in the input.
  public enum Location: Hashable, Sendable {
    case whole
    /// Line and column, both from 1.
    case line(Int, column: Int?)
    /// A member or element of a JSON document.
    case path(JSONPath)
  }

  /// What sort of mistake it is.
  public let kind: Kind
  /// Name of the input.
  public let source: String
  /// Where the mistake is.
  public let location: Location
  /// What is wrong, in one sentence.
  public let message: String
  /// How to fix it; empty if the message is enough.
  public let hint: String

  /// An error.
  ///
  /// - Parameters:
  ///   - kind: What sort of mistake it is.
  ///   - source: Name of the input.
  ///   - location: Where the mistake is.
  ///   - message: What is wrong, in one sentence.
  ///   - hint: How to fix it; empty if the message is enough.
  public init(
    _ kind: Kind, source: String, location: Location, message: String, hint: String = ""
  ) {
    self.kind = kind
    self.source = source
    self.location = location
    self.message = message
    self.hint = hint
  }
}

extension InputError: CustomStringConvertible {
  /// One line, safe to show on a terminal.
  public var description: String {
    var text = source
    switch location {
    case .whole: break
    case .line(let line, nil): text += ":\(line)"
    case .line(let line, let column?): text += ":\(line):\(column)"
    case .path(let path): text += path.components.isEmpty ? "" : ": \(path)"
    }
    text += ": \(message)"
    if !hint.isEmpty { text += " (\(hint))" }
    return text.terminalSafe
  }
}

extension InputError: ReportableError {
  /// `usage` for a root that does not exist, else `badInput`.
  public var exitStatus: ExitStatus { kind == .noSuchRoot ? .usage : .badInput }
}
