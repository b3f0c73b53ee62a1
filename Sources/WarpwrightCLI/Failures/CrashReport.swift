#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Says, also when the process is ended by a trap, how to reproduce what went wrong.
///
/// The text stands ready in plain memory from the start, as a signal handler may neither allocate
/// nor take locks.
enum CrashReport {
  /// The command so far, word by word. Set by the main thread alone.
  nonisolated(unsafe) private static var words: [String] = []
  nonisolated(unsafe) private static var text: UnsafeMutablePointer<UInt8>?
  nonisolated(unsafe) private static var length = 0

  /// What is said of a mistake in this program.
  static var message: String {
    "warpwright: this is a bug in warpwright; please report it with the command that shows it: "
      + ShellWords.line(words)
  }

  /// Remembers the command for a report, also further words that it needs to do the same again.
  static func add(_ more: [String]) {
    words += more
    let bytes = Array((message + "\n").utf8)
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count)
    memory.initialize(from: bytes, count: bytes.count)
    length = 0
    // The memory of an older text is left as it is: a handler might be reading it.
    text = memory
    length = bytes.count
  }

  /// From now on traps and invalid accesses end the process with the status of a bug. The handler
  /// has a stack of its own, as an exhausted one is among the reasons.
  static func install() {
    let size = 1 << 16
    var stack = stack_t()
    stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    stack.ss_size = size
    sigaltstack(&stack, nil)

    var action = sigaction()
    let handler: @convention(c) (Int32) -> Void = { _ in
      if let text = CrashReport.text { _ = write(2, text, CrashReport.length) }
      _exit(ExitStatus.bug.rawValue)
    }
    #if canImport(Glibc)
      action.__sigaction_handler.sa_handler = handler
    #elseif canImport(Musl)
      action.__sa_handler.sa_handler = handler
    #else
      action.__sigaction_u.__sa_handler = handler
    #endif
    action.sa_flags = Int32(SA_ONSTACK)
    for number in [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE] {
      sigaction(number, &action, nil)
    }
  }
}
