import CSignals

/// What happens when the process is told to stop.
public enum Interruption {
  /// From now on SIGINT, SIGTERM and SIGHUP remove the temporary files of unfinished outputs and
  /// end the process at once with 128 plus the signal's number (130, 143, 129).
  ///
  /// SIGPIPE is ignored: a closed pipe becomes an ``IOFailure`` with ``IOFailure/isClosedPipe``.
  ///
  /// A signal that was ignored at the start of the process, as for background jobs, stays ignored.
  public static func installHandlers() {
    csignals_install()
  }

  /// The number of temporary files that a signal would remove now.
  static var registeredFiles: Int { Int(csignals_registered()) }
}
