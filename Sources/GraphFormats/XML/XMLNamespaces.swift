import FileIO

/// The namespaces in scope at a place of a document.
///
/// Prefixes are ranges of the document's bytes, so that looking one up copies nothing.
struct XMLNamespaces {
  /// Most prefixes that may be in scope, which bounds the time of a lookup.
  static let limit = 256
  private static let reserved = "http://www.w3.org/XML/1998/namespace"

  private let bytes: UnsafeBufferPointer<UInt8>
  private var prefixes: [(prefix: Range<Int>, name: String)] = []
  private var unprefixed = ""

  /// The scope around an element, for ``leave(_:)``.
  struct Scope {
    fileprivate let count: Int
    fileprivate let unprefixed: String
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var scope: Scope { Scope(count: prefixes.count, unprefixed: unprefixed) }

  /// Ends the scope of an element's declarations.
  mutating func leave(_ scope: Scope) {
    prefixes.removeLast(prefixes.count - scope.count)
    unprefixed = scope.unprefixed
  }

  /// Takes a declaration; `false` if the attribute does not declare a namespace.
  mutating func declare(
    _ prefix: Range<Int>?, _ local: Range<Int>, _ value: String
  ) throws(TextFault) -> Bool {
    guard let prefix else {
      guard equals(local, "xmlns") else { return false }
      unprefixed = value
      return true
    }
    guard equals(prefix, "xmlns") else { return false }
    guard !value.isEmpty, !equals(local, "xmlns"),
      equals(local, "xml") == (value == Self.reserved)
    else {
      throw TextFault(
        offset: prefix.lowerBound, message: "a namespace cannot be declared like this")
    }
    guard prefixes.count < Self.limit else {
      throw TextFault(
        offset: prefix.lowerBound, message: "more than \(Self.limit) prefixes are declared")
    }
    prefixes.append((local, value))
    return true
  }

  /// The namespace of an element.
  ///
  /// - Complexity: O(prefixes).
  func name(of prefix: Range<Int>?) throws(TextFault) -> String {
    guard let prefix else { return unprefixed }
    if let known = prefixes.last(where: { bytes[$0.prefix].elementsEqual(bytes[prefix]) }) {
      return known.name
    }
    if equals(prefix, "xml") { return Self.reserved }
    let text = String(decoding: bytes[prefix], as: UTF8.self).terminalSafe
    throw TextFault(
      offset: prefix.lowerBound,
      message: "the prefix `\(text)` is not declared; add xmlns:\(text)=\"…\"")
  }

  private func equals(_ range: Range<Int>, _ word: StaticString) -> Bool {
    range.count == word.utf8CodeUnitCount
      && (0..<range.count).allSatisfy { bytes[range.lowerBound + $0] == word.utf8Start[$0] }
  }
}
