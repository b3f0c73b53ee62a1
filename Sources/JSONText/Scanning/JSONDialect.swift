/// The dialect of JSON that is accepted.
///
/// Both are stricter than most readers, because what is read becomes part of a galaxy: a key that
/// occurs twice, text that is not UTF-8, lone surrogates, the character NUL even as an escape, numbers
/// outside the range of a double, and anything after the document are errors. A byte order mark at
/// the beginning is skipped.
public enum JSONDialect: Sendable {
  /// RFC 8259.
  case strict
  /// JSON5, for files written by hand.
  ///
  /// Also accepts comments, all white space of Unicode, trailing commas, single quotes, keys without
  /// quotes, line continuations, hexadecimal integers, a leading `+`, and `.5` and `5.`.
  case json5
}

/// Bounds on what a ``JSONDocument`` accepts.
public struct JSONLimits: Sendable {
  /// Levels of nested arrays and objects, 1…256, so that no input exhausts the stack of a thread.
  public var depth: Int

  /// Creates limits; without arguments those of all inputs.
  ///
  /// - Parameter depth: Levels of nested arrays and objects.
  public init(depth: Int = 64) {
    self.depth = min(max(depth, 1), 256)
  }
}
