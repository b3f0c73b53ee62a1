import Platform

/// Names of temporary files, which say which process writes them.
enum TemporaryName {
  /// What all of them end in, so that no file of another program is taken for one.
  private static let ending = ".warpwright.tmp"
  /// What a library for databases puts after the name of its file.
  private static let suffixes = ["", "-journal", "-wal", "-shm"]

  /// Returns `.<target>.<process>.warpwright.tmp`, with `-<number>` after the process if it is not the
  /// first file.
  ///
  /// - Parameters:
  ///   - target: The name of the file that it will replace.
  ///   - process: The process that writes it.
  ///   - number: Tells the files of one process for one output apart.
  /// - Returns: The name.
  static func make(target: String, process: pid_t, number: Int) -> String {
    let suffix = number == 0 ? "" : "-\(number)"
    return ".\(shortened(target)).\(process)\(suffix)\(ending)"
  }

  /// Returns `.<target>.<process>-<word>.tmp`, which is no leftover for other processes: its own may be on
  /// another machine.
  ///
  /// - Parameters:
  ///   - target: The name of the file that it will replace.
  ///   - process: The process that writes it.
  ///   - word: A random part.
  /// - Returns: The name.
  static func shared(target: String, process: pid_t, word: String) -> String {
    ".\(shortened(target)).\(process)-\(word)\(sharedEnding)"
  }

  private static let sharedEnding = ".tmp"

  /// Reads a name that ``shared(target:process:word:)`` made.
  ///
  /// - Parameter name: The name of a file.
  /// - Returns: The name of the file that it would have replaced, and the process; nil for other names.
  static func shared(_ name: String) -> (target: String, process: pid_t)? {
    guard name.hasPrefix("."), name.hasSuffix(sharedEnding) else { return nil }
    let stem = name.dropFirst().dropLast(sharedEnding.count)
    guard let dot = stem.lastIndex(of: ".") else { return nil }
    let parts = stem[stem.index(after: dot)...].split(
      separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let process = pid_t(parts[0]), process > 0,
      UInt64(parts[1], radix: 16) != nil
    else { return nil }
    return (String(stem[..<dot]), process)
  }

  /// Returns the process that a name tells; nil if it is no name of ours.
  ///
  /// Files that a library makes beside a temporary one belong to the same process.
  ///
  /// - Parameter name: The name of a file.
  /// - Returns: The process.
  static func process(of name: String) -> pid_t? {
    guard name.hasPrefix("."),
      let suffix = suffixes.first(where: { name.hasSuffix(ending + $0) })
    else { return nil }
    let stem = name.utf8.dropLast(ending.utf8.count + suffix.utf8.count)
    guard let dot = stem.lastIndex(of: UInt8(ascii: ".")), dot != stem.startIndex else {
      return nil
    }
    let digits = stem[stem.index(after: dot)...].prefix { $0 != UInt8(ascii: "-") }
    guard let process = pid_t(String(decoding: digits, as: UTF8.self)), process > 0 else {
      return nil
    }
    return process
  }

  /// File names end at 255 bytes on most systems; the rest is for what is put around the name.
  static func shortened(_ name: String) -> String {
    var stem = name
    while stem.utf8.count > 200 { stem.unicodeScalars.removeLast() }
    return stem
  }
}
