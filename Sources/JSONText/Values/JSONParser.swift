import FileIO

/// Reads JSON: strictly as RFC 8259 says, or with the liberties of JSON5 for files written by hand.
///
/// Stricter than most readers, because what is read here becomes part of a galaxy: a key that comes
/// twice, text that is not UTF-8, lone surrogates, the character NUL also as an escape, numbers
/// beyond the range of a double, and anything after the document are errors. A byte order mark at
/// the beginning is skipped.
///
/// Recursive with a bounded depth, so that no input exhausts the stack of any thread.
/// The values that come out take many times the space of their text; large files are read in place,
/// as ``JSONDocument``. Complexity: O(bytes) time and space.
public enum JSONParser {
  /// What is accepted.
  public enum Dialect: Sendable {
    /// RFC 8259.
    case strict
    /// In addition: comments, all white space of Unicode, trailing commas, single quotes, keys without quotes, line
    /// continuations, hexadecimal whole numbers, a leading `+`, and `.5` and `5.`.
    case json5
  }

  /// Bounds on what is taken.
  public struct Limits: Sendable {
    /// Levels of arrays and objects in each other, 1 to 256.
    public var depth: Int

    /// The limits of all inputs, unless given others.
    public init(depth: Int = 64) {
      self.depth = min(max(depth, 1), 256)
    }
  }

  /// The document that `bytes` hold, which are UTF-8.
  public static func parse(
    _ bytes: [UInt8], limits: Limits = Limits(), dialect: Dialect = .strict
  ) throws(JSONSyntaxError) -> JSONValue {
    if dialect == .strict {
      return JSONValue(try JSONDocument(bytes, limits: limits).root)
    }
    return try bytes.withUnsafeBufferPointer { buffer throws(JSONSyntaxError) in
      var scanner = JSONScanner(buffer, limits: limits, dialect: dialect)
      do throws(JSONFault) {
        try scanner.document()
      } catch {
        throw JSONSyntaxError(error, in: buffer)
      }
      return JSONValue(JSONDocument(checked: scanner.transcript.takeBytes()).root)
    }
  }
}
