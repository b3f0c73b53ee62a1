import FileIO

/// A JSON text that has been checked to its end and is read in place.
///
/// Nothing is taken apart in advance: a ``JSONView`` is a place in the text, texts and numbers are
/// decoded when they are asked for, and members are found by going through their object. So a
/// document takes no more space than its text, whatever it contains.
public struct JSONDocument: Sendable {
  /// The text.
  public let bytes: [UInt8]
  /// How many values there are, those in arrays and objects included.
  public let valueCount: Int
  /// Where the one value of the document begins.
  private let start: Int

  /// Validates a text; ``JSONDialect`` describes what is rejected.
  ///
  /// - Parameters:
  ///   - bytes: The text. Of JSON5, the document holds the equivalent JSON.
  ///   - limits: Bounds on what is accepted.
  ///   - dialect: Whether the liberties of JSON5 are accepted.
  /// - Throws: `JSONSyntaxError` with the location of the first error.
  /// - Complexity: O(bytes) time; the keys of an object that is open take 4 to 15 bytes each.
  public init(
    _ bytes: [UInt8], limits: JSONLimits = JSONLimits(), dialect: JSONDialect = .strict
  ) throws(JSONSyntaxError) {
    let (count, transcript) = try bytes.withUnsafeBufferPointer {
      buffer throws(JSONSyntaxError) -> (Int, [UInt8]) in
      var scanner = JSONScanner(buffer, limits: limits, dialect: dialect)
      do throws(JSONFault) {
        try scanner.document()
      } catch {
        throw JSONSyntaxError(error, in: buffer)
      }
      return (scanner.valueCount, dialect == .json5 ? scanner.transcript.takeBytes() : [])
    }
    self.init(checked: dialect == .json5 ? transcript : bytes, valueCount: count)
  }

  /// Takes a text that is known to be such a document.
  package init(checked bytes: [UInt8], valueCount: Int = 0) {
    self.bytes = bytes
    self.valueCount = valueCount
    start = bytes.withUnsafeBufferPointer { JSONStep.beginning($0) }
  }

  /// The one value of the document.
  public var root: JSONView { JSONView(bytes: bytes, start: start) }

  /// A member of the outermost object.
  public subscript(key: String) -> JSONView? { root[key] }
}
