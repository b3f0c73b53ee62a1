import FileIO
import Platform

/// A program that belongs to this one, and takes its place.
struct HelperProgram {
  /// The name of the program.
  let name: String
  /// What `make` builds it with.
  let target: String

  /// Replaces this process with the program.
  ///
  /// - Parameter arguments: Its arguments.
  /// - Returns: Why it could not be started; otherwise this does not return.
  /// - Throws: `CommandFailure` if there is no such program.
  func run(_ arguments: [String]) throws(CommandFailure) -> CommandFailure {
    guard let path = candidates.first(where: { access($0.systemPath, X_OK) == 0 }) else {
      throw CommandFailure(
        .unavailable,
        "the program \(name) is missing beside this one; 'make \(target)' in the folder of the project "
          + "builds and starts it")
    }
    var words: [UnsafeMutablePointer<CChar>?] = []
    for word in [name] + arguments { words.append(strdup(word.systemPath)) }
    words.append(nil)
    execv(path.systemPath, words)
    return CommandFailure(
      .unavailable, "\(path) cannot be started: \(String(cString: strerror(errno)))")
  }

  /// Where the program may be: beside this one, or in the folder for such programs.
  private var candidates: [String] {
    guard let folder = HelperProgram.folder else { return [] }
    return ["/", "/../libexec/", "/../libexec/warpwright/"].map { folder + $0 + name }
  }

  /// The folder of this program.
  private static var folder: String? {
    guard let path = "/proc/self/exe".resolvedPath else { return nil }
    return path.lastIndex(of: "/").map { String(path[..<$0]) }
  }
}
