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
  /// The system is short of something for the moment; trying again may help.
  case temporary = 75
  /// The reader of the standard output has gone.
  case closedOutput = 141
}
