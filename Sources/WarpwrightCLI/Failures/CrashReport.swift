import CSignals
import Platform

/// Says, also when the process is ended by a trap, how to reproduce what went wrong.
///
/// The text stays in plain memory from the start, as a signal handler may neither allocate nor take
/// locks.
enum CrashReport {
  /// The command so far, word by word.
  ///
  /// Set by the thread of the command alone.
  nonisolated(unsafe) private static var words: [String] = []

  /// The message about a bug of this program.
  static var message: String {
    "warpwright: this is a bug in warpwright; please report it with the command that shows it: "
      + ShellWords.line(words)
  }

  /// Remembers the command for a report, also further words that it needs to do the same again.
  static func add(_ more: [String]) {
    words += more
    let bytes = Array((message + "\n").utf8)
    // Never freed: a handler might be reading it.
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count)
    memory.initialize(from: bytes, count: bytes.count)
    memory.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
      csignals_set_bug_report($0, bytes.count)
    }
  }

  /// From now on traps and invalid accesses end the process with the status of a bug, or with that of
  /// a system that has no more memory.
  ///
  /// - Parameter shortage: The status where memory has run out.
  static func install(shortage: ExitStatus = .ioError) {
    csignals_install_crash_reports(ExitStatus.bug.rawValue, shortage.rawValue)
  }
}
