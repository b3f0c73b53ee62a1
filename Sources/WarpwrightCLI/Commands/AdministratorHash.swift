import FileIO
import Platform

/// The password hash of an administrator from a file, so that it is
/// neither in the list of processes nor in a shell's history.
///
/// It is never printed.
enum AdministratorHash {
  /// The longest that the game's column takes.
  private static let limit = 255

  /// Reads a hash: one line of visible ASCII characters.
  ///
  /// - Parameter argument: Name of the file, `-` for the standard input.
  /// - Returns: The hash.
  /// - Throws: `InputFailure`, or `CommandFailure` for what is no hash; it does not quote it.
  static func read(_ argument: String) throws -> String {
    let source = InputSource(argument: argument)
    var bytes = try source.readAll(limit: 4096)[...]
    if bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
    if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
    guard !bytes.isEmpty, bytes.count <= limit, bytes.allSatisfy({ (0x21...0x7E).contains($0) })
    else {
      throw CommandFailure(
        .badInput,
        "\(source.name): a password hash is one line of 1 to \(limit) visible ASCII characters")
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
