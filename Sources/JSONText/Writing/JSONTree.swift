/// A JSON text that is changed in places; what is not changed keeps its bytes.
///
/// Nothing is taken apart before it is asked for. An instance is a value of the text, and shares what
/// it changes with all who hold it.
package final class JSONTree {
  /// One element, or member with its key.
  private struct Entry {
    /// Blanks before it.
    var lead: [UInt8]
    /// The key with the colon, as it is written; nothing for an element.
    var head: [UInt8]
    var key: String?
    var value: JSONTree
    /// Blanks behind it.
    var trail: [UInt8]
  }

  private enum Content {
    case text([UInt8], Range<Int>)
    case container(open: UInt8, [Entry], close: UInt8)
  }

  private var content: Content
  /// The places of keys, once they were looked for.
  private var places: [String: Int]?

  /// Takes the value of a document.
  ///
  /// - Parameter document: The document; what surrounds its value is not part of the tree.
  /// - Complexity: O(bytes).
  package convenience init(_ document: JSONDocument) {
    self.init(document.root)
  }

  /// Takes a value of a document.
  package convenience init(_ view: JSONView) {
    let end = view.bytes.withUnsafeBufferPointer { JSONStep.behindValue($0, view.start) }
    self.init(view.bytes, view.start..<end)
  }

  /// Takes a text that is known to be JSON.
  package convenience init(checked text: [UInt8]) { self.init(text, 0..<text.count) }

  private init(_ bytes: [UInt8], _ range: Range<Int>) { content = .text(bytes, range) }

  /// The value as it is now.
  ///
  /// - Complexity: O(bytes).
  package var bytes: [UInt8] {
    var out: [UInt8] = []
    append(to: &out)
    return out
  }

  /// The value as it is now, for reading.
  ///
  /// - Complexity: O(bytes), and O(1) if nothing in it was asked for by itself.
  package var view: JSONView {
    if case .text(let bytes, let range) = content {
      return JSONView(bytes: bytes, start: range.lowerBound)
    }
    return JSONView(bytes: self.bytes, start: 0)
  }

  private func append(to out: inout [UInt8]) {
    switch content {
    case .text(let bytes, let range): out += bytes[range]
    case .container(let open, let entries, let close):
      out.append(open)
      for (place, entry) in entries.enumerated() {
        if place > 0 { out.append(UInt8(ascii: ",")) }
        out += entry.lead
        out += entry.head
        entry.value.append(to: &out)
        out += entry.trail
      }
      out.append(close)
    }
  }

  /// Replaces the value.
  ///
  /// - Parameter text: JSON.
  package func replace(with text: [UInt8]) {
    content = .text(text, 0..<text.count)
    places = nil
  }
}

extension JSONTree {
  /// The elements, if it is an array; otherwise none.
  ///
  /// - Complexity: O(bytes) at first, then O(elements).
  package var elements: [JSONTree] {
    expand()
    guard case .container(UInt8(ascii: "["), let entries, _) = content else { return [] }
    return entries.map(\.value)
  }

  /// The value of a member, nil if there is none.
  ///
  /// - Complexity: O(bytes) at first, then O(1).
  package subscript(key: String) -> JSONTree? {
    expand()
    guard case .container(UInt8(ascii: "{"), let entries, _) = content else { return nil }
    if places == nil {
      var found: [String: Int] = [:]
      for (place, entry) in entries.enumerated() {
        if let key = entry.key { found[key] = place }
      }
      places = found
    }
    return places?[key].map { entries[$0].value }
  }

  /// Gives a member another value, or adds it at the end of the object.
  ///
  /// - Parameters:
  ///   - key: The key, of ASCII without quotes.
  ///   - text: JSON.
  package func set(_ key: String, to text: [UInt8]) {
    if let member = self[key] { return member.replace(with: text) }
    change { entries in
      entries.append(
        Entry(
          lead: entries.last?.lead ?? [], head: Array("\"\(key)\":".utf8), key: key,
          value: JSONTree(checked: text), trail: entries.last?.trail ?? []))
      if entries.count > 1 { entries[entries.count - 2].trail = [] }
    }
  }

  /// Removes a member if it is there.
  package func remove(_ key: String) {
    guard self[key] != nil else { return }
    change { entries in
      let trail = entries.last?.trail ?? []
      entries.removeAll { $0.key == key }
      if !entries.isEmpty { entries[entries.count - 1].trail = trail }
    }
  }

  /// Adds an element.
  ///
  /// - Parameters:
  ///   - text: JSON.
  ///   - place: Its index.
  package func insert(_ text: [UInt8], at place: Int) {
    change { entries in
      let model = entries.first
      var entry = Entry(
        lead: model?.lead ?? [], head: [], key: nil, value: JSONTree(checked: text), trail: [])
      if place == entries.count, let last = entries.last {
        entry.trail = last.trail
        entries[entries.count - 1].trail = []
      }
      entries.insert(entry, at: place)
    }
  }

  /// Removes an element.
  package func remove(at place: Int) {
    change { entries in
      let removed = entries.remove(at: place)
      if place == entries.count, place > 0 { entries[place - 1].trail = removed.trail }
    }
  }

  private func change(_ body: (inout [Entry]) -> Void) {
    expand()
    guard case .container(let open, var entries, let close) = content else { return }
    content = .text([], 0..<0)
    body(&entries)
    content = .container(open: open, entries, close: close)
    places = nil
  }

  /// Takes a container apart.
  private func expand() {
    guard case .text(let bytes, let range) = content, let open = bytes[range].first,
      open == UInt8(ascii: "{") || open == UInt8(ascii: "[")
    else { return }
    var entries: [Entry] = []
    let isObject = open == UInt8(ascii: "{")
    bytes.withUnsafeBufferPointer { buffer in
      var behind = range.lowerBound + 1
      var next = JSONStep.first(buffer, of: range.lowerBound)
      while let start = next {
        let value = isObject ? JSONStep.valueOfMember(buffer, start) : start
        let end = JSONStep.behindValue(buffer, value)
        next = JSONStep.next(buffer, behind: value)
        let delimiter = JSONStep.behindBlanks(buffer, end)
        entries.append(
          Entry(
            lead: Array(buffer[behind..<start]), head: Array(buffer[start..<value]),
            key: isObject ? JSONTextBytes.string(buffer, at: start) : nil,
            value: JSONTree(bytes, value..<end), trail: Array(buffer[end..<delimiter])))
        behind = delimiter + 1
      }
    }
    content = .container(open: open, entries, close: open + 2)
  }
}
