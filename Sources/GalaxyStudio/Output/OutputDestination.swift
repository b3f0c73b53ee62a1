import FileIO
import Platform

/// Where a job puts what it makes.
public enum OutputDestination: Sendable, Equatable {
  /// A directory, which is created if need be, with one file or more for each format.
  case directory(String)
  /// One file.
  case file(String)
  case standardOutput

  /// What the name after `-o` means.
  ///
  /// `-` is the standard output. A job of one single file takes the name of a file, too: one that
  /// ends in an extension (`map.svg`, `graph.edges`, not `run.2`), or one of a file that exists.
  /// Everything else, and always an existing directory and a name with a slash at its end, is a
  /// directory.
  ///
  /// - Parameter isSingleFile: Whether the job makes exactly one file.
  public init(named name: String, isSingleFile: Bool) {
    guard name != "-" else {
      self = .standardOutput
      return
    }
    var status = stat()
    let exists = stat(name.systemPath, &status) == 0
    if exists, status.st_mode & S_IFMT == S_IFDIR || !isSingleFile {
      self = .directory(name)
    } else if isSingleFile, exists || OutputDestination.hasExtension(name) {
      self = .file(name)
    } else {
      self = .directory(name)
    }
  }

  /// Whether the last part of the name ends in `.` and one to ten letters or digits, a letter first.
  private static func hasExtension(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")), dot > 0,
      bytes[dot - 1] != UInt8(ascii: "/"), bytes[dot - 1] != UInt8(ascii: ".")
    else { return false }
    let suffix = bytes[(dot + 1)...]
    let isPlain = suffix.allSatisfy { isLetter($0) || ($0 >= 0x30 && $0 <= 0x39) }
    return (1...10).contains(suffix.count) && isPlain && suffix.first.map(isLetter) == true
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
  }
}
