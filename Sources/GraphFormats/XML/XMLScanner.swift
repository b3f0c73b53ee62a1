import FileIO

/// Reads the part of XML 1.0 with namespaces that files of graphs use: elements, attributes, text,
/// character data, and references to characters and to the five predefined entities.
///
/// Comments and processing instructions are skipped.
///
/// A document type is rejected, and with it every entity of a document's own and everything outside
/// the file; so are encodings other than UTF-8. No tree is built: a handler receives the parts as
/// they come. O(bytes) time, O(depth) space beside one element and its text.
struct XMLScanner {
  /// Nesting of elements.
  static let depthLimit = 64
  /// Attributes of one element.
  static let attributeLimit = 64

  /// An element that has begun.
  struct Open {
    let name: Range<Int>
    let local: String
    let scope: XMLNamespaces.Scope
  }

  let bytes: UnsafeBufferPointer<UInt8>
  let end: Int
  var position = 0
  var open: [Open] = []
  var namespaces: XMLNamespaces

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    end = bytes.count
    namespaces = XMLNamespaces(bytes)
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
    try checkCharacters()
    if starts(with: "\u{feff}") { position += 3 }
    if starts(with: "<?xml"), position + 5 < end, Self.isBlank(bytes[position + 5]) {
      try declaration()
    }
    var isDone = false
    while position < end {
      if bytes[position] != UInt8(ascii: "<") {
        try content(&handler)
      } else if starts(with: "<!--") {
        try comment()
      } else if starts(with: "<![CDATA[") {
        try characterData(&handler)
      } else if starts(with: "<!") {
        throw fault("a document type is not supported; remove <!DOCTYPE …>")
      } else if starts(with: "<?") {
        try processingInstruction()
      } else if starts(with: "</") {
        try endTag(&handler)
        if open.isEmpty { isDone = true }
      } else {
        guard !isDone else { throw fault("a document has one outermost element") }
        if try startTag(&handler), open.isEmpty { isDone = true }
      }
    }
    if let element = open.last {
      throw fault("the document ends before </\(text(element.name))>")
    }
    guard isDone else { throw fault("there is no element") }
  }

  /// Rejects what is not UTF-8, and characters that XML does not allow anywhere.
  private func checkCharacters() throws(TextFault) {
    if let invalid = UTF8Check.firstInvalid(in: bytes) {
      throw TextFault(
        offset: invalid, message: "this is not UTF-8: \(UTF8Check.reason(at: invalid, in: bytes))")
    }
    if let invalid = XMLCharacters.firstInvalid(in: bytes) {
      let code =
        bytes[invalid] < 32
        ? "00" + (bytes[invalid] < 16 ? "0" : "")
          + String(bytes[invalid], radix: 16, uppercase: true)
        : bytes[invalid + 2] == 0xBE ? "FFFE" : "FFFF"
      throw TextFault(offset: invalid, message: "XML does not allow the character U+\(code)")
    }
  }

  /// Skips `<?xml …?>`, which may only declare UTF-8.
  private mutating func declaration() throws(TextFault) {
    let start = position
    try skip(past: "?>", from: 5, "the XML declaration")
    let words = text(start..<position).lowercased()
    guard let place = words.utf8.firstRange(of: "encoding".utf8) else { return }
    let name = words[place.upperBound...]
    guard name.contains("utf-8") || name.contains("utf8") || name.contains("us-ascii") else {
      throw TextFault(
        offset: start, message: "the declared encoding is not UTF-8; save the file as UTF-8")
    }
  }

  /// Skips a comment, which contains no `--`.
  private mutating func comment() throws(TextFault) {
    let start = position
    try skip(past: "--", from: 4, "a comment")
    guard position < end else {
      throw TextFault(offset: start, message: "a comment is not ended")
    }
    guard bytes[position] == UInt8(ascii: ">") else {
      throw fault("-- is not allowed in a comment")
    }
    position += 1
  }

  /// Skips an instruction for some other program, such as `<?xml-stylesheet …?>`.
  private mutating func processingInstruction() throws(TextFault) {
    let start = position
    position += 2
    let target = text(try name())
    guard target.lowercased() != "xml" else {
      throw TextFault(offset: start, message: "the XML declaration is not at the beginning")
    }
    try skip(past: "?>", from: 0, "a processing instruction")
  }

  /// Text up to the next tag.
  private mutating func content<Handler: XMLHandler>(_ handler: inout Handler) throws(TextFault) {
    let start = position
    while position < end, bytes[position] != UInt8(ascii: "<") {
      if bytes[position] == UInt8(ascii: ">"), position >= start + 2,
        bytes[position - 1] == UInt8(ascii: "]"), bytes[position - 2] == UInt8(ascii: "]")
      {
        throw fault("]]> is not allowed in text")
      }
      position += 1
    }
    guard !open.isEmpty else {
      if let other = (start..<position).first(where: { !Self.isBlank(bytes[$0]) }) {
        throw TextFault(offset: other, message: "there is text outside the outermost element")
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
    guard !open.isEmpty else { throw fault("there is text outside the outermost element") }
    try skip(past: "]]>", from: 9, "character data")
    if handler.wantsText {
      try handler.text(normalized(start..<position - 3), at: start)
    }
  }
}
