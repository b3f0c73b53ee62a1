public import Platform

/// An input that could not be read.
public struct InputFailure: Error, Hashable, Sendable {
  /// Why not.
  public enum Kind: Hashable, Sendable {
    /// There is no such file.
    case missing
    /// There is one, which this user may not read.
    case forbidden
    /// The name is that of a directory.
    case directory
    /// It has more than `limit` bytes.
    case tooLarge(limit: Int)
    /// The system reported an error while reading; its `errno`.
    case unreadable(Int32)
  }

  /// The input in question.
  public let source: InputSource
  /// Why it could not be read.
  public let kind: Kind

  /// A failure to read `source`.
  public init(source: InputSource, kind: Kind) {
    self.source = source
    self.kind = kind
  }
}

extension InputFailure: CustomStringConvertible {
  /// One sentence with the input's name, safe to show on a terminal.
  public var description: String {
    switch kind {
    case .missing:
      source.name.isEmpty ? "the name of the file is empty" : "there is no file \(source.name)"
    case .forbidden: "\(source.name) may not be read by this user"
    case .directory: "\(source.name) is a directory, not a file"
    case .tooLarge(let limit): "\(source.name) is larger than the limit of \(limit) bytes"
    case .unreadable(let code): "cannot read \(source.name): \(systemMessage(code))"
    }
  }
}

extension InputFailure: ReportableError {
  /// By the reason.
  public var exitStatus: ExitStatus {
    switch kind {
    case .missing, .forbidden, .directory: .missingInput
    case .tooLarge: .badInput
    case .unreadable: .ioError
    }
  }
}
