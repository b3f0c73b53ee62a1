import Foundation

/// A committed file that holds what a test expects.
///
/// With the environment variable `WARPWRIGHT_RENEW` set, files are written instead of compared:
/// `make golden` and `make snapshots` do that.
public struct Snapshot {
  /// The path of the file.
  public let path: String

  /// Names a file below a directory beside a source file.
  ///
  /// - Parameters:
  ///   - name: The name of the file, without the directory.
  ///   - directory: The directory beside the source file.
  ///   - source: The source file of the test.
  public init(_ name: String, in directory: String = "Snapshots", source: String = #filePath) {
    let folder = URL(fileURLWithPath: source).deletingLastPathComponent()
    path = folder.appendingPathComponent(directory).appendingPathComponent(name).path
  }

  /// Whether files are written instead of compared.
  public static var isRenewing: Bool {
    ProcessInfo.processInfo.environment["WARPWRIGHT_RENEW"] != nil
  }

  /// The content of the file; `nil` if there is none.
  public var content: String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Writes the file and the directories above it.
  ///
  /// - Parameter content: The new content.
  /// - Throws: An error of Foundation if the file cannot be written.
  public func write(_ content: String) throws {
    let url = URL(fileURLWithPath: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(content.utf8).write(to: url)
  }

  /// Compares the file with a text, or writes it.
  ///
  /// - Parameter text: What the program printed.
  /// - Returns: `nil` if they are equal, else the first line that differs.
  /// - Throws: An error of Foundation if the file cannot be written.
  public func difference(from text: String) throws -> String? {
    if Snapshot.isRenewing {
      try write(text)
      return nil
    }
    guard let content else { return "\(path) is missing; `make snapshots` writes it" }
    if content == text { return nil }
    let expected = content.split(separator: "\n", omittingEmptySubsequences: false)
    let found = text.split(separator: "\n", omittingEmptySubsequences: false)
    for index in 0..<max(expected.count, found.count) {
      let old = index < expected.count ? expected[index] : "(end of the file)"
      let new = index < found.count ? found[index] : "(end of the text)"
      if old != new {
        return "\(path):\(index + 1): expected '\(old)', found '\(new)'; "
          + "`make snapshots` accepts the new text"
      }
    }
    return "\(path) differs"
  }
}
