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
  /// Where its outermost keys begin; nil if that is not known.
  private let landmarks: JSONLandmarks?

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
    let (count, transcript, landmarks) = try bytes.withUnsafeBufferPointer {
      buffer throws(JSONSyntaxError) -> (Int, [UInt8], JSONLandmarks?) in
      var scanner = JSONScanner(buffer, limits: limits, dialect: dialect)
      do throws(JSONFault) {
        try scanner.document()
      } catch {
        throw JSONSyntaxError(error, in: buffer)
      }
      let isRewritten = dialect == .json5
      // An array of objects has keys at the second level, too.
      let isKnown = !isRewritten && scanner.landmarks.isWhole && !scanner.landmarks.outer.isEmpty
      return (
        scanner.valueCount, isRewritten ? scanner.transcript.takeBytes() : [],
        isKnown ? scanner.landmarks : nil
      )
    }
    self.init(
      checked: dialect == .json5 ? transcript : bytes, valueCount: count, landmarks: landmarks)
  }

  /// Takes a text that is known to be such a document.
  package init(checked bytes: [UInt8], valueCount: Int = 0) {
    self.init(checked: bytes, valueCount: valueCount, landmarks: nil)
  }

  private init(checked bytes: [UInt8], valueCount: Int, landmarks: JSONLandmarks?) {
    self.bytes = bytes
    self.valueCount = valueCount
    self.landmarks = landmarks
    start = bytes.withUnsafeBufferPointer { JSONStep.beginning($0) }
  }

  /// The one value of the document.
  public var root: JSONView { JSONView(bytes: bytes, start: start) }

  /// A member of the outermost object.
  ///
  /// - Complexity: O(members), or O(bytes) if there are hundreds of them.
  public subscript(key: String) -> JSONView? {
    guard let landmarks else { return root[key] }
    return place(of: key, landmarks).map { place in
      bytes.withUnsafeBufferPointer {
        JSONView(bytes: bytes, start: JSONStep.valueOfMember($0, landmarks.outer[place]))
      }
    }
  }

  /// The members of an object that is a member of the outermost one.
  ///
  /// - Parameter key: The key of the object.
  /// - Returns: The members, of which each is found without going through the values before it; nil if
  ///   there is no such object.
  /// - Complexity: O(members), or O(bytes) if there are hundreds of them.
  package func members(of key: String) -> JSONMembers? {
    guard let object = self[key]?.object else { return nil }
    guard let landmarks, let place = place(of: key, landmarks) else { return object }
    return JSONMembers(bytes: bytes, start: object.start, known: landmarks.keys(inside: place))
  }

  /// The place of a key among the outermost ones.
  private func place(of key: String, _ landmarks: JSONLandmarks) -> Int? {
    var key = key
    return key.withUTF8 { name in
      bytes.withUnsafeBufferPointer { bytes in
        landmarks.outer.firstIndex { JSONTextBytes.isText(bytes, at: $0, name) }
      }
    }
  }
}
