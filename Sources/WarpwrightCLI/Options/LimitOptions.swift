import ArgumentParser
import FileIO
import Platform

/// A command whose process can be limited, which is every command.
protocol LimitedCommand: ParsableCommand {
  /// What every command takes.
  var common: CommonOptions { get }
}

/// A time, as it is typed: `30`, `0.5`, `10m`, `2h`.
struct TimeLimit: ExpressibleByArgument, Equatable {
  let seconds: Double

  /// Takes a text apart; nil if it is no time, or not more than 0 and at most 10,000 hours.
  init?(argument: String) {
    let number = argument.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    let units = ["": 1.0, "s": 1, "m": 60, "h": 3600]
    guard let count = Double(number), let unit = units[String(argument.dropFirst(number.count))],
      count > 0, count * unit <= 36_000_000
    else { return nil }
    seconds = count * unit
  }
}

/// A number of bytes that a process may work with, as it is typed: `200M`, `2G`.
struct MemoryLimit: ExpressibleByArgument, Equatable {
  let bytes: Int

  /// Takes a text apart; nil if it is no number of bytes, or less than a mebibyte.
  init?(argument: String) {
    guard let count = ByteLimit.count(argument), count >= 1 << 20 else { return nil }
    bytes = count
  }
}

/// The time and memory of a process.
struct LimitOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "End with status 75 if the work takes longer: seconds as 30 or 0.5, or 10m, or 2h.",
      valueName: "time"))
  var timeout: TimeLimit?
  @Option(
    help: ArgumentHelp(
      "End with status 75 if the work takes more memory, as 200M or 2G.", valueName: "size"))
  var maxMemory: MemoryLimit?

  /// Limits the process from now on.
  ///
  /// - Throws: `CommandFailure` if the system has no such limit.
  func apply() throws(CommandFailure) {
    if let maxMemory {
      guard Self.limitMemory(maxMemory.bytes) else {
        throw CommandFailure(
          .unavailable,
          "this system does not limit the memory of a process; leave --max-memory out")
      }
      CrashReport.install(shortage: .temporary)
    }
    if let timeout, !Interruption.setTimeout(timeout.seconds) {
      throw CommandFailure(.unavailable, "this system has no timers; leave --timeout out")
    }
  }

  /// The options, for a program that takes the place of this one.
  ///
  /// - Parameter seconds: What is left of the time.
  /// - Returns: The words.
  func words(seconds: Double?) -> [String] {
    [
      seconds.map { "--timeout=\(Self.decimal($0))" },
      maxMemory.map { "--max-memory=\($0.bytes)" },
    ].compactMap { $0 }
  }

  /// Writes seconds without an exponent, to the microsecond, of which there is at least one.
  private static func decimal(_ seconds: Double) -> String {
    let count = max(1, Int(seconds * 1e6))
    let fraction = String(count % 1_000_000)
    return "\(count / 1_000_000)." + String(repeating: "0", count: 6 - fraction.count) + fraction
  }

  /// Limits what the process can write to in memory.
  ///
  /// Mapped programs and libraries do not count, nor do addresses that are only reserved.
  ///
  /// - Returns: Whether the limit is in effect.
  private static func limitMemory(_ bytes: Int) -> Bool {
    #if os(Linux)
      var limit = rlimit()
      let resource = __rlimit_resource_t(RLIMIT_DATA.rawValue)
      guard getrlimit(resource, &limit) == 0 else { return false }
      // A lower limit is in effect already.
      limit.rlim_cur = min(limit.rlim_cur, limit.rlim_max, rlim_t(bytes))
      return setrlimit(resource, &limit) == 0
    #else
      // Others have the limit by name only.
      return false
    #endif
  }
}
