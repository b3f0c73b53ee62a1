import CSignals
import CThreads
import Platform

/// Room for the calls of a command, however small the limit on the stack is (`ulimit -s`).
enum CommandStack {
  /// What libraries that draw expect, and the least that a command is run with.
  private static let wanted = 8 << 20
  private static let least = 1 << 20

  /// Runs a command with enough stack: that of the process, if its limit allows or can be raised,
  /// else that of a thread.
  ///
  /// - Returns: The exit status of the command; that of a temporary failure if there is no room.
  static func run(_ command: () -> Int32) -> Int32 {
    let limit = raisedLimit()
    if limit >= wanted { return command() }
    if let status = onThread(command) { return status }
    if limit >= least { return command() }
    Console().fail(
      "not enough stack: the limit is \(limit >> 10) KiB, and no thread can be created; raise "
        + "the limit on the stack (ulimit -s) or on processes (ulimit -u)")
    return ExitStatus.temporary.rawValue
  }

  /// The limit of this process in bytes, after it was raised as far as needed and allowed.
  ///
  /// It counts from the next page that the stack grows by.
  private static func raisedLimit() -> Int {
    var limit = rlimit()
    guard getrlimit(resource, &limit) == 0 else { return wanted }
    if limit.rlim_cur < rlim_t(wanted) {
      let before = limit.rlim_cur
      limit.rlim_cur = min(limit.rlim_max, rlim_t(wanted))
      if setrlimit(resource, &limit) != 0 { limit.rlim_cur = before }
    }
    return Int(clamping: limit.rlim_cur)
  }

  private static func onThread(_ command: () -> Int32) -> Int32? {
    var status: Int32?
    let body = {
      csignals_use_own_stack()
      status = command()
    }
    return withoutActuallyEscaping(body) { body in
      withUnsafePointer(to: body) { pointer in
        let context = UnsafeMutableRawPointer(mutating: pointer)
        for size in [wanted, least] {
          let isDone = cthreads_call(
            size, { $0?.assumingMemoryBound(to: (() -> Void).self).pointee() }, context)
          if isDone { return status }
        }
        return nil
      }
    }
  }

  #if canImport(Glibc)
    // The headers declare the constant as an enumeration and the calls with an integer.
    private static var resource: __rlimit_resource_t { __rlimit_resource_t(RLIMIT_STACK.rawValue) }
  #else
    private static var resource: Int32 { RLIMIT_STACK }
  #endif
}
