/// Reads the part of XML 1.0 that files of graphs use: elements, attributes, text, character data,
/// comments, and references to characters and to the five predefined entities.
///
/// A document type is refused, and with it every entity of one's own and everything outside the file;
/// so are encodings other than UTF-8 and processing instructions. No tree is built: the parts go to a
/// handler as they come. O(bytes) time, O(depth) space beside one element and its text.
struct XMLScanner {
  /// Elements in each other.
  static let depthLimit = 64
  /// Attributes of one element.
  static let attributeLimit = 64

  let bytes: UnsafeBufferPointer<UInt8>
  let end: Int
  var position = 0
  private var open: [Range<Int>] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    end = bytes.count
  }

  /// Reads a document.
  static func read<Handler: XMLHandler>(
    _ bytes: [UInt8], into handler: inout Handler
  ) throws(TextFault) {
    try bytes.withUnsafeBufferPointer { buffer throws(TextFault) in
      var scanner = XMLScanner(buffer)
      try scanner.document(&handler)
    }
  }

  private mutating func document<Handler: XMLHandler>(_ handler: inout Handler) throws(TextFault) {
    if let invalid = UTF8Check.firstInvalid(in: bytes) {
      throw TextFault(
        offset: invalid, message: "this is not UTF-8: \(UTF8Check.reason(at: invalid, in: bytes))")
    }
    if starts(with: "\u{feff}") { position += 3 }
    if starts(with: "<?xml"), position + 5 < end, Self.isBlank(bytes[position + 5]) {
      try declaration()
    }
    var isDone = false
    while position < end {
      if bytes[position] != UInt8(ascii: "<") {
        try content(&handler)
      } else if starts(with: "<!--") {
        try skip(past: "-->", from: 4, "a comment")
      } else if starts(with: "<![CDATA[") {
        try characterData(&handler)
      } else if starts(with: "<!") {
        throw fault("a document type is not taken, nor anything that one could declare")
      } else if starts(with: "<?") {
        throw fault("a processing instruction is not taken")
      } else if starts(with: "</") {
        try endTag(&handler)
        if open.isEmpty { isDone = true }
      } else {
        guard !isDone else { throw fault("a document has one outermost element") }
        if try startTag(&handler), open.isEmpty { isDone = true }
      }
    }
    if let element = open.last {
      throw fault("<\(text(element))> is not ended")
    }
    guard isDone else { throw fault("there is no element") }
  }

  /// Steps over `<?xml …?>`, which may only say UTF-8.
  private mutating func declaration() throws(TextFault) {
    let start = position
    try skip(past: "?>", from: 5, "the XML declaration")
    let words = text(start..<position).lowercased()
    guard let place = words.utf8.firstRange(of: "encoding".utf8) else { return }
    let said = words[place.upperBound...]
    guard said.contains("utf-8") || said.contains("utf8") || said.contains("us-ascii") else {
      throw TextFault(offset: start, message: "the encoding must be UTF-8")
    }
  }

  /// Whether the element is empty.
  private mutating func startTag<Handler: XMLHandler>(
    _ handler: inout Handler
  ) throws(TextFault) -> Bool {
    let start = position
    position += 1
    let name = try self.name()
    var attributes: [(name: String, value: String)] = []
    var known: [Range<Int>] = []
    while true {
      let hadBlank = skipBlanks()
      guard position < end else { throw fault("a tag is not ended") }
      let byte = bytes[position]
      if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") { break }
      guard hadBlank else { throw fault("a blank is expected before an attribute") }
      guard attributes.count < Self.attributeLimit else {
        throw fault("there are too many attributes")
      }
      let key = try self.name()
      guard !known.contains(where: { bytes[$0].elementsEqual(bytes[key]) }) else {
        throw TextFault(offset: key.lowerBound, message: "an attribute comes twice")
      }
      known.append(key)
      skipBlanks()
      guard position < end, bytes[position] == UInt8(ascii: "=") else {
        throw fault("= is expected")
      }
      position += 1
      skipBlanks()
      attributes.append((text(local(key)), try attributeValue()))
    }
    let isEmpty = bytes[position] == UInt8(ascii: "/")
    if isEmpty { position += 1 }
    guard position < end, bytes[position] == UInt8(ascii: ">") else { throw fault("> is expected") }
    position += 1
    guard open.count < Self.depthLimit else {
      throw TextFault(
        offset: start, message: "there are more than \(Self.depthLimit) elements in each other")
    }
    let localName = text(local(name))
    try handler.start(XMLElement(name: localName, attributes: attributes, offset: start))
    if isEmpty {
      try handler.end(localName, at: start)
    } else {
      open.append(name)
    }
    return isEmpty
  }

  private mutating func endTag<Handler: XMLHandler>(_ handler: inout Handler) throws(TextFault) {
    let start = position
    position += 2
    let name = try self.name()
    skipBlanks()
    guard position < end, bytes[position] == UInt8(ascii: ">") else { throw fault("> is expected") }
    position += 1
    guard let last = open.popLast(), bytes[last].elementsEqual(bytes[name]) else {
      throw TextFault(offset: start, message: "</\(text(name))> ends no element that is open")
    }
    try handler.end(text(local(name)), at: start)
  }

  /// Text up to the next tag.
  private mutating func content<Handler: XMLHandler>(_ handler: inout Handler) throws(TextFault) {
    let start = position
    while position < end, bytes[position] != UInt8(ascii: "<") { position += 1 }
    guard !open.isEmpty else {
      if let other = (start..<position).first(where: { !Self.isBlank(bytes[$0]) }) {
        throw TextFault(offset: other, message: "text stands outside of the outermost element")
      }
      return
    }
    guard handler.wantsText else { return try checkReferences(start..<position) }
    try handler.text(try resolved(start..<position), at: start)
  }

  private mutating func characterData<Handler: XMLHandler>(
    _ handler: inout Handler
  ) throws(TextFault) {
    let start = position + 9
    guard !open.isEmpty else { throw fault("text stands outside of the outermost element") }
    try skip(past: "]]>", from: 9, "character data")
    if handler.wantsText { try handler.text(text(start..<position - 3), at: start) }
  }
}
