import Platform

/// The three descriptors a process starts with: data on the output, messages on the error stream.
public enum StandardStreams {
  /// One of the three, by its descriptor.
  public enum Stream: Int32, Sendable {
    case input = 0
    case output = 1
    case error = 2
  }

  /// A writer to the standard output, to be finished like every other.
  public static func outputWriter(observer: ByteWriter.Observer? = nil) -> ByteWriter {
    guard let captured = CapturedStreams.current else {
      return ByteWriter(
        descriptor: Stream.output.rawValue, path: "standard output", observer: observer)
    }
    return ByteWriter(path: "standard output", observer: observer) { captured.write($0) }
  }

  /// Writes data to the standard output, all of it or an ``IOFailure``.
  public static func write(_ bytes: [UInt8]) throws(IOFailure) {
    let code = bytes.withUnsafeBytes {
      CapturedStreams.current?.write($0) ?? Descriptor.writeAll($0, to: Stream.output.rawValue)
    }
    if code != 0 { throw IOFailure(path: "standard output", operation: .write, code: code) }
  }

  /// Writes a text to the standard output, as ``write(_:)``.
  public static func write(text: String) throws(IOFailure) {
    try write(Array(text.utf8))
  }

  /// Writes one line to the error stream, in one piece.
  ///
  /// Errors are ignored.
  ///
  /// Parts that come from an input are made harmless first, by ``Swift/String/terminalSafe``.
  public static func message(_ line: String) {
    if let captured = CapturedStreams.current { return captured.note(line) }
    Array((line + "\n").utf8).withUnsafeBytes {
      _ = Descriptor.writeAll($0, to: Stream.error.rawValue)
    }
  }

  /// Whether the stream is connected to a terminal.
  public static func isTerminal(_ stream: Stream) -> Bool {
    CapturedStreams.current == nil && isatty(stream.rawValue) == 1
  }

  /// Returns the number of columns of a terminal.
  ///
  /// - Parameter stream: The stream.
  /// - Returns: The columns; nil if the stream is no terminal, or does not know.
  public static func columns(_ stream: Stream) -> Int? {
    var size = winsize()
    guard isTerminal(stream), ioctl(stream.rawValue, UInt(TIOCGWINSZ), &size) == 0,
      size.ws_col > 0
    else { return nil }
    return Int(size.ws_col)
  }

  /// Occupies those of the three descriptors that were closed at the start of the process.
  ///
  /// Otherwise the next opened file would get such a number, and data or messages would be written
  /// into it. They are opened the wrong way round, so that using them is an error as before.
  public static func occupyClosedDescriptors() {
    for stream in [Stream.input, .output, .error] {
      guard fcntl(stream.rawValue, F_GETFD) < 0, errno == EBADF else { continue }
      // The lowest free number is taken, which is this one.
      _ = Descriptor.open("/dev/null", stream == .input ? O_WRONLY : O_RDONLY)
    }
  }
}
