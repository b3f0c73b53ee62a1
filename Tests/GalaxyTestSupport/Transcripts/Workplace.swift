public import Foundation

/// The result of a shell script that calls the built program.
public struct Transcript {
  /// The exit status; 128 and the number of the signal if one ended the script.
  public let status: Int32
  /// The standard output, byte by byte.
  public let output: Data
  /// The error stream as text.
  public let messages: String

  /// The standard output as text.
  public var text: String { String(decoding: output, as: UTF8.self) }
}

/// An empty directory in which scripts run, with the built program as `warpwright` on their path.
public final class Workplace {
  /// The path of the directory.
  public let path: String

  /// Creates the directory.
  public init() throws {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("transcript-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The directory of the program, which is beside the test bundle.
  public static let products: String = {
    var directory = URL(fileURLWithPath: CommandLine.arguments[0]).standardizedFileURL
    for _ in 0..<6 {
      directory.deleteLastPathComponent()
      let program = directory.appendingPathComponent("warpwright").path
      if FileManager.default.isExecutableFile(atPath: program) { return directory.path }
    }
    return FileManager.default.currentDirectoryPath + "/.build/debug"
  }()

  /// The sanitizer options of the environment, which are passed on to the programs that tests start.
  private static let instruments = ProcessInfo.processInfo.environment.filter {
    ["ASAN_OPTIONS", "TSAN_OPTIONS"].contains($0.key)
  }

  /// Whether a sanitizer is in use, which needs memory and threads of its own.
  public static var isInstrumented: Bool { !instruments.isEmpty }

  /// Runs a script with `sh`, whose streams are files, so that nothing waits for a reader.
  ///
  /// - Parameters:
  ///   - script: The text of the script.
  ///   - input: The standard input; nothing if `nil`.
  /// - Returns: What the script printed, and its status.
  /// - Throws: An error of Foundation if the shell cannot be started.
  public func run(_ script: String, input: String? = nil) throws -> Transcript {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", script]
    process.currentDirectoryURL = URL(fileURLWithPath: path)
    process.environment = [
      "PATH": Workplace.products + ":/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no",
      "LD_LIBRARY_PATH": ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"] ?? "",
    ].merging(Workplace.instruments) { $1 }
    let streams = try Workplace()
    let names = ["in", "out", "err"].map { streams.path + "/" + $0 }
    try Data((input ?? "").utf8).write(to: URL(fileURLWithPath: names[0]))
    for name in names[1...] { _ = FileManager.default.createFile(atPath: name, contents: nil) }
    process.standardInput = FileHandle(forReadingAtPath: names[0])
    process.standardOutput = FileHandle(forWritingAtPath: names[1])
    process.standardError = FileHandle(forWritingAtPath: names[2])
    try process.run()
    process.waitUntilExit()
    return Transcript(
      status: process.terminationReason == .uncaughtSignal
        ? 128 + process.terminationStatus : process.terminationStatus,
      output: try Data(contentsOf: URL(fileURLWithPath: names[1])),
      messages: String(
        decoding: try Data(contentsOf: URL(fileURLWithPath: names[2])), as: UTF8.self))
  }

  /// The names of all files and directories below, sorted.
  public var contents: [String] {
    ((try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []).sorted()
  }

  /// Writes a text into a file of the directory.
  public func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path + "/" + name))
  }

  /// Reads a file of the directory.
  public func read(_ name: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: path + "/" + name))
  }
}
