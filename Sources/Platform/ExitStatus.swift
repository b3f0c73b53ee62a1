/// What a process ends with; scripts rely on the numbers.
public enum ExitStatus: Int32, Sendable, CaseIterable {
  /// Done, or the answer is yes.
  case success = 0
  /// Done, and the answer is no: an invariant is violated, there is no course.
  case negative = 1
  /// The call is wrong.
  case usage = 64
  /// The input is not what it should be.
  case badInput = 65
  /// The input is missing.
  case missingInput = 66
  /// A helper program or library is missing.
  case unavailable = 69
  /// A mistake in this program.
  case bug = 70
  /// The output cannot be created.
  case cannotCreate = 73
  /// Reading or writing failed, also because the disk is full, or memory has run out.
  case ioError = 74
  /// The system is short of something for the moment, or the time or memory of the call did not
  /// suffice; trying again, or with more, may help.
  case temporary = 75
  /// The reader of the standard output has gone.
  case closedOutput = 141
}

extension ExitStatus {
  /// What it means, in one line for users.
  public var meaning: String {
    switch self {
    case .success: "done, or the answer is yes"
    case .negative:
      "done, and the answer is no: an invariant is violated, nothing was found; or a warning with --strict"
    case .usage: "the command line is wrong"
    case .badInput: "the input is not what it should be; the message says where"
    case .missingInput: "the input is missing or cannot be opened"
    case .unavailable: "a program or library is missing"
    case .bug: "a bug of warpwright; the message has the command that shows it"
    case .cannotCreate: "the output cannot be created, or exists and --force was not given"
    case .ioError: "reading or writing failed: the disk is full, or memory has run out"
    case .temporary:
      "the time or memory allowed did not suffice, or the system is short of something; try again"
    case .closedOutput: "the reader of the standard output has gone"
    }
  }
}
