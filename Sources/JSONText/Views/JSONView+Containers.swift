/// The elements of an array, one after the other.
///
/// Going on takes O(bytes of an element).
public struct JSONElements: Sequence, Sendable {
  let bytes: [UInt8]
  let start: Int

  /// No elements.
  package static let none = JSONElements(bytes: Array("[]".utf8), start: 0)

  /// Steps through the elements.
  public struct Iterator: IteratorProtocol {
    let bytes: [UInt8]
    /// Where the next one begins.
    var position: Int?

    /// Steps to the next element.
    ///
    /// - Returns: The element, `nil` at the end.
    public mutating func next() -> JSONView? {
      guard let here = position else { return nil }
      position = bytes.withUnsafeBufferPointer { JSONStep.next($0, behind: here) }
      return JSONView(bytes: bytes, start: here)
    }
  }

  /// Begins at the first element.
  ///
  /// - Returns: The iterator.
  public func makeIterator() -> Iterator {
    Iterator(
      bytes: bytes, position: bytes.withUnsafeBufferPointer { JSONStep.first($0, of: start) })
  }

  /// Whether there are none.
  ///
  /// - Complexity: O(1).
  public var isEmpty: Bool { makeIterator().position == nil }

  /// The first of them.
  public var first: JSONView? { makeIterator().position.map { JSONView(bytes: bytes, start: $0) } }

  /// How many there are.
  ///
  /// - Complexity: O(bytes).
  public var count: Int {
    bytes.withUnsafeBufferPointer { bytes in
      var count = 0
      var next = JSONStep.first(bytes, of: start)
      while let here = next {
        count += 1
        next = JSONStep.next(bytes, behind: here)
      }
      return count
    }
  }
}

/// The members of an object in the order of the document.
///
/// Going on takes O(bytes of a member).
public struct JSONMembers: Sequence, Sendable {
  let bytes: [UInt8]
  let start: Int
  /// Where the first keys begin, if they were looked for, and where the one after them does.
  private var known: [Int] = []
  private var rest: Int?

  /// No members.
  package static let none = JSONMembers(bytes: Array("{}".utf8), start: 0)

  init(bytes: [UInt8], start: Int) {
    self.bytes = bytes
    self.start = start
    rest = bytes.withUnsafeBufferPointer { JSONStep.first($0, of: start) }
  }

  /// Takes the members of an object of which it is known where all keys begin.
  init(bytes: [UInt8], start: Int, known: [Int]) {
    self.bytes = bytes
    self.start = start
    self.known = known
  }

  /// Steps through the members.
  public struct Iterator: IteratorProtocol {
    let bytes: [UInt8]
    /// Where the first ones begin, the next of them, and where the one after them does.
    let known: [Int]
    var count = 0
    var rest: Int?

    init(_ members: JSONMembers) {
      (bytes, known, rest) = (members.bytes, members.known, members.rest)
    }

    /// Steps to the next member.
    ///
    /// - Returns: The member, `nil` at the end.
    public mutating func next() -> (key: String, value: JSONView)? {
      let isKnown = count < known.count
      guard let here = isKnown ? known[count] : rest else { return nil }
      return bytes.withUnsafeBufferPointer { buffer in
        let value = JSONStep.valueOfMember(buffer, here)
        if isKnown { count += 1 } else { rest = JSONStep.next(buffer, behind: value) }
        return (JSONTextBytes.string(buffer, at: here), JSONView(bytes: bytes, start: value))
      }
    }
  }

  /// Begins at the first member.
  ///
  /// - Returns: The iterator.
  public func makeIterator() -> Iterator { Iterator(self) }

  /// Whether there are none.
  ///
  /// - Complexity: O(1).
  public var isEmpty: Bool { known.isEmpty && rest == nil }

  /// How many there are.
  ///
  /// - Complexity: O(bytes).
  public var count: Int {
    bytes.withUnsafeBufferPointer { bytes in
      var count = known.count
      var next = rest
      while let here = next {
        count += 1
        next = JSONStep.next(bytes, behind: JSONStep.valueOfMember(bytes, here))
      }
      return count
    }
  }

  /// The value of a key.
  ///
  /// - Complexity: O(bytes); O(members) after `indexed()`.
  public subscript(key: String) -> JSONView? {
    var key = key
    let found = key.withUTF8 { name in
      bytes.withUnsafeBufferPointer { bytes -> Int? in
        for here in known where JSONTextBytes.isText(bytes, at: here, name) {
          return JSONStep.valueOfMember(bytes, here)
        }
        return JSONMembers.search(bytes, name, from: rest, to: nil)
      }
    }
    return found.map { JSONView(bytes: bytes, start: $0) }
  }

  /// The same members, of which the first 256 are found without going through all values before
  /// them: for many look-ups.
  ///
  /// - Complexity: O(bytes).
  package func indexed() -> JSONMembers {
    var indexed = self
    indexed.bytes.withUnsafeBufferPointer { bytes in
      while let here = indexed.rest, indexed.known.count < 256 {
        indexed.known.append(here)
        indexed.rest = JSONStep.next(bytes, behind: JSONStep.valueOfMember(bytes, here))
      }
    }
    return indexed
  }

  /// Looks for a key from a member on, up to another one or the end.
  ///
  /// - Returns: Where the value begins.
  package static func search(
    _ bytes: UnsafeBufferPointer<UInt8>, _ name: UnsafeBufferPointer<UInt8>, from first: Int?,
    to end: Int?
  ) -> Int? {
    var next = first
    while let here = next, here != end {
      let value = JSONStep.valueOfMember(bytes, here)
      if JSONTextBytes.isText(bytes, at: here, name) { return value }
      next = JSONStep.next(bytes, behind: value)
    }
    return nil
  }
}
