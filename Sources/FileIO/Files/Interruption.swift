import CSignals

/// What happens when the process is told to stop.
public enum Interruption {
  /// From now on SIGINT, SIGTERM and SIGHUP remove the files of unfinished outputs, say so in
  /// one line, and end the process at once with 128 plus the signal's number (130, 143, 129).
  ///
  /// SIGPIPE is ignored: a closed pipe becomes an ``IOFailure`` with ``IOFailure/isClosedPipe``.
  ///
  /// A signal that was ignored at the start of the process, as for background jobs, stays ignored.
  public static func installHandlers() {
    csignals_install()
  }

  /// From now on the first signal is only noted, so that work can be saved; a second one ends the
  /// process at once.
  public static func postpone() { csignals_postpone() }

  /// Whether a signal was noted.
  public static var isRequested: Bool { csignals_pending() != 0 }

  /// Whether the time of ``setTimeout(_:)`` was over when a signal was noted.
  public static var isLate: Bool { csignals_is_late() }

  /// Ends the process as a signal does, with status 75, unless it ends by itself before.
  ///
  /// After ``postpone()`` the end of the time is noted; ten seconds later the process ends at once.
  ///
  /// - Parameter seconds: The time from now, more than 0 and less than 2^31.
  /// - Returns: Whether the system has such a timer.
  public static func setTimeout(_ seconds: Double) -> Bool { csignals_set_timeout(seconds) }

  /// Stops the timer of ``setTimeout(_:)``.
  ///
  /// It belongs to the process: a program that takes the place of this one has no handler for it.
  ///
  /// - Returns: The seconds that were left; nil if there was no timer.
  public static func stopTimeout() -> Double? {
    let seconds = csignals_stop_timeout()
    return seconds > 0 ? seconds : nil
  }

  /// Ends the process as the noted signal would; does nothing if there is none.
  public static func endIfRequested() {
    let signal = csignals_pending()
    if signal != 0 { csignals_end(signal) }
  }

  /// Memory that a short step may need after everything else is used up: 96 KiB, small enough to
  /// go back to the heap of the thread when it is freed.
  private static let reserve = 96 << 10

  /// Runs a short step that is done as a whole: signals wait until it has ended, and the program
  /// keeps some memory for it.
  ///
  /// - Parameter step: The step.
  /// - Returns: What `step` returns.
  /// - Throws: What `step` throws.
  public static func deferred<Value, Failure>(
    _ step: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    csignals_hold()
    csignals_keep_reserve(reserve)
    defer {
      csignals_drop_reserve()
      csignals_release()
    }
    return try step()
  }

  /// Runs the step that puts an output in its place, as ``deferred(_:)`` does.
  ///
  /// The time of ``setTimeout(_:)`` ends with it: what is in its place has not come too late. Work that has
  /// more outputs calls ``keepTimeout()`` first.
  ///
  /// - Parameter step: The step.
  /// - Throws: What `step` throws.
  public static func placing<Failure>(_ step: () throws(Failure) -> Void) throws(Failure) {
    try deferred { () throws(Failure) in
      try step()
      csignals_end_output()
    }
  }

  /// From now on the time of ``setTimeout(_:)`` lasts beyond the first output.
  public static func keepTimeout() { csignals_keep_timeout() }

  /// Shows a line of progress on the terminal in the place of the one before, unless the process has
  /// worked for less than half a second.
  ///
  /// - Parameter line: The line, without control characters.
  public static func showProgress(_ line: String) {
    csignals_show_progress(line)
  }

  /// Takes the line of progress away, before a message or the end.
  public static func clearProgress() {
    csignals_clear_progress()
  }

  /// The number of temporary files that a signal would remove now.
  static var registeredFiles: Int { Int(csignals_registered()) }
}
