/// Many short texts in one piece of memory: four bytes for each beside its own.
struct TextPool {
  private var bytes: [UInt8] = []
  /// Where each text ends.
  private var ends: [UInt32] = []

  var count: Int { ends.count }

  /// Adds a text after the others.
  ///
  /// All together have less than 4 GiB.
  mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    ends.append(UInt32(bytes.count))
  }

  subscript(_ place: Int) -> String {
    withBytes(of: place) { String(decoding: $0, as: UTF8.self) }
  }

  /// Shows the bytes of a text.
  func withBytes<Result>(of place: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let start = place == 0 ? 0 : Int(ends[place - 1])
    return bytes.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[start..<Int(ends[place])]))
    }
  }
}

/// Texts that differ, each with its place in the order of their first mention.
struct TextIndex {
  private(set) var texts = TextPool()
  /// An open table of places from 1, of which at least a quarter is free.
  private var table = [UInt32](repeating: 0, count: 16)

  /// The place of a text, which is added if it is new.
  ///
  /// - Complexity: O(bytes).
  mutating func place(of text: String) -> Int {
    var text = text
    return text.withUTF8 { bytes in
      let slot = slot(of: bytes)
      if table[slot] != 0 { return Int(table[slot]) - 1 }
      table[slot] = UInt32(texts.count + 1)
      texts.append(String(decoding: bytes, as: UTF8.self))
      if texts.count * 4 > table.count * 3 { grow() }
      return texts.count - 1
    }
  }

  /// The place of a text, `nil` if it is not there.
  ///
  /// - Complexity: O(bytes).
  func known(_ text: String) -> Int? {
    var text = text
    return text.withUTF8 { bytes in
      let slot = slot(of: bytes)
      return table[slot] == 0 ? nil : Int(table[slot]) - 1
    }
  }

  /// The slot that holds a text, or the free one where it belongs.
  @inline(__always)
  private func slot(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var slot = TextIndex.hash(bytes) & (table.count - 1)
    while table[slot] != 0,
      !texts.withBytes(of: Int(table[slot]) - 1, { $0.elementsEqual(bytes) })
    { slot = (slot + 1) & (table.count - 1) }
    return slot
  }

  /// Gives back the memory that only `place(of:)` needs; texts are looked up no more.
  mutating func close() { table = [] }

  private mutating func grow() {
    let size = table.count * 2
    table = []
    var larger = [UInt32](repeating: 0, count: size)
    for place in 0..<texts.count {
      var slot = texts.withBytes(of: place, TextIndex.hash) & (size - 1)
      while larger[slot] != 0 { slot = (slot + 1) & (size - 1) }
      larger[slot] = UInt32(place + 1)
    }
    table = larger
  }

  /// It depends on a secret of the process, so that no file can be made for which the table is slow;
  /// nothing that is written depends on it.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
    return hasher.finalize()
  }
}
