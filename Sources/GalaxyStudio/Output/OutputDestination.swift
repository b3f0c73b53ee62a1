import FileIO
import Platform

/// Where a job writes its files.
public enum OutputDestination: Sendable, Equatable {
  /// A directory, which is created if necessary, with one file or more for each format.
  case directory(String)
  /// One file.
  case file(String)
  /// The standard output.
  case standardOutput

  /// Interprets the name after `-o`.
  ///
  /// `-` is the standard output. For a job with a single file, a name with an extension (`map.svg`,
  /// `graph.edges`, not `run.2`) and the name of an existing file are files. Every other name is a
  /// directory, as are existing directories and names that end in a slash.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - isSingleFile: Whether the job writes exactly one file.
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

  /// Whether what is written appears whole or not at all: pipes and devices take bytes at once.
  var isStaged: Bool {
    switch self {
    case .standardOutput: return false
    case .directory: return true
    case .file(let path):
      var status = stat()
      return stat(path.systemPath, &status) != 0 || status.st_mode & S_IFMT == S_IFREG
    }
  }

  /// Returns whether the last part of a name ends in `.` and one to ten letters or digits, a letter
  /// first.
  ///
  /// - Parameter name: The name.
  /// - Returns: Whether it has an extension.
  public static func hasExtension(_ name: String) -> Bool {
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
