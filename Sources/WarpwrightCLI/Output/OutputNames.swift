import FileIO
import Platform

/// The files that a call writes, of which no two may be one: the later would replace the earlier.
///
/// ```swift
/// var names = OutputNames()
/// try names.add(csv, as: "--csv")
/// try names.add(output, as: "-o")  // throws for the same file, however it is spelled
/// ```
struct OutputNames {
  /// The options that name the files, by where those are.
  private var options: [String: String] = [:]

  /// Takes one more file.
  ///
  /// - Parameters:
  ///   - path: Its path; nil and `-` are no files, and neither are devices and pipes.
  ///   - option: The option that names it.
  /// - Throws: `CommandFailure` if another option names the same file.
  /// - Complexity: O(parts of the path) calls of the system.
  mutating func add(_ path: String?, as option: String) throws(CommandFailure) {
    guard let path, !path.isEmpty, path != "-", let place = Self.place(path) else { return }
    guard let other = options.updateValue(option, forKey: place), other != option else { return }
    throw .usage("\(other) and \(option) both name \(path.terminalSafe); name another file")
  }

  /// Where a file is or will be, without links and detours; nil if it exists and is no plain file.
  private static func place(_ path: String) -> String? {
    if let real = path.resolvedPath { return isPlain(real) ? real : nil }
    let parts = path.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
    // The folders that exist may be links; the others will be created as they are named.
    for count in stride(from: parts.count - 1, through: 0, by: -1) {
      let start = (path.hasPrefix("/") ? "/" : "") + parts[..<count].joined(separator: "/")
      guard var place = (start.isEmpty ? "." : start).resolvedPath else { continue }
      for part in parts[count...] where part != "." {
        if part == ".." {
          place = String(place[..<(place.lastIndex(of: "/") ?? place.startIndex)])
        } else {
          place += (place.hasSuffix("/") ? "" : "/") + part
        }
      }
      return place
    }
    return path
  }

  private static func isPlain(_ path: String) -> Bool {
    var status = stat()
    return stat(path.systemPath, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }
}
