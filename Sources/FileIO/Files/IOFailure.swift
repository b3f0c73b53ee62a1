public import Platform

/// A call to the operating system that failed while output was being written.
public struct IOFailure: Error, Hashable, Sendable {
  /// What was being done.
  public enum Operation: String, Sendable {
    case create, write, synchronize, rename, close
  }

  /// The file as the user named it.
  public let path: String
  /// What was being done.
  public let operation: Operation
  /// The `errno` of the call.
  public let code: Int32

  /// A failure of `operation` on `path` with the `errno` value `code`.
  public init(path: String, operation: Operation, code: Int32) {
    self.path = path
    self.operation = operation
    self.code = code
  }

  /// The reader of the output has closed it: stop without a message.
  public var isClosedPipe: Bool { operation == .write && code == EPIPE }

  /// The output could not be created, as opposed to an error while it was written.
  public var isCreation: Bool { operation == .create }
}

extension IOFailure: CustomStringConvertible {
  /// One sentence with the file's name, safe to show on a terminal.
  public var description: String {
    let verb =
      switch operation {
      case .create: "create"
      case .write: "write"
      case .synchronize: "bring to disk"
      case .rename: "put in place"
      case .close: "close"
      }
    return "cannot \(verb) \(path.terminalSafe): \(systemMessage(code))"
  }
}

/// The system's text for an `errno` value.
func systemMessage(_ code: Int32) -> String {
  guard let text = strerror(code) else { return "error \(code)" }
  return String(cString: text)
}

extension IOFailure: ReportableError {
  /// `cannotCreate` for an output that cannot be created, unless the disk is at fault.
  public var exitStatus: ExitStatus {
    if isClosedPipe { return .closedOutput }
    let isDisk = [ENOSPC, EDQUOT, EIO].contains(code)
    return isCreation && !isDisk ? .cannotCreate : .ioError
  }
}
