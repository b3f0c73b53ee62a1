import ArgumentParser
import Platform

/// What every command takes.
struct CommonOptions: ParsableArguments {
  @Flag(name: .shortAndLong, help: "Print only warnings and errors.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Print each step.")
  var verbose = false

  @Flag(help: "End with status 1 if there is a warning.") var strict = false

  @Option(help: "Color of messages; NO_COLOR is respected.")
  var color: ColorChoice = .auto

  @Option(
    help: ArgumentHelp(
      "Threads to work with, 1…256 (default: all processors). Never changes a byte of output.",
      valueName: "n"))
  var threads: Int?
  @OptionGroup var limits: LimitOptions

  func validate() throws {
    guard (1...256).contains(threads ?? 1) else {
      throw CommandFailure.usage("--threads takes a number 1…256")
    }
    guard !quiet || !verbose else {
      throw CommandFailure.usage("--quiet and --verbose contradict each other")
    }
  }

  var console: Console { Console(quiet: quiet, verbose: verbose, strict: strict, color: color) }

  /// Threads to work with.
  var threadCount: Int {
    threads ?? min(256, max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))))
  }
}
