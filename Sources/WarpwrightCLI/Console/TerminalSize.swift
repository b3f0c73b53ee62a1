import FileIO
import Platform

/// The size of terminals.
enum TerminalSize {
  /// Returns the number of columns; nil if the stream is no terminal, or does not know.
  static func columns(of stream: StandardStreams.Stream) -> Int? {
    guard StandardStreams.isTerminal(stream) else { return nil }
    var size = winsize()
    guard ioctl(stream.rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
