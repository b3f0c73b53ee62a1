import FileIO

extension XMLScanner {
  /// An attribute as it is written.
  private struct Attribute {
    let name: Range<Int>
    let prefix: Range<Int>?
    let local: Range<Int>
    let value: String
  }

  /// Reads the beginning of an element, and its end if it is empty.
  ///
  /// - Returns: Whether the element is empty.
  mutating func startTag<Handler: XMLHandler>(_ handler: inout Handler) throws(TextFault) -> Bool {
    let start = position
    position += 1
    let name = try self.name()
    let attributes = try self.attributes()
    let isEmpty = bytes[position] == UInt8(ascii: "/")
    if isEmpty { position += 1 }
    guard position < end, bytes[position] == UInt8(ascii: ">") else { throw fault("> is expected") }
    position += 1
    guard open.count < Self.depthLimit else {
      throw TextFault(
        offset: start, message: "elements are nested more than \(Self.depthLimit) levels deep")
    }
    let scope = namespaces.scope
    let element = try element(name, attributes, at: start)
    try handler.start(element)
    if isEmpty {
      namespaces.leave(scope)
      try handler.end(element.name, at: start)
    } else {
      open.append(Open(name: name, local: element.name, scope: scope))
    }
    return isEmpty
  }

  mutating func endTag<Handler: XMLHandler>(_ handler: inout Handler) throws(TextFault) {
    let start = position
    position += 2
    let name = try self.name()
    skipBlanks()
    guard position < end, bytes[position] == UInt8(ascii: ">") else { throw fault("> is expected") }
    position += 1
    guard let last = open.popLast(), bytes[last.name].elementsEqual(bytes[name]) else {
      throw TextFault(
        offset: start, message: "</\(text(name).terminalSafe)> ends no element that is open")
    }
    namespaces.leave(last.scope)
    try handler.end(last.local, at: start)
  }

  /// The attributes up to `>` or `/`.
  private mutating func attributes() throws(TextFault) -> [Attribute] {
    var attributes: [Attribute] = []
    while true {
      let hadBlank = skipBlanks()
      guard position < end else { throw fault("a tag is not ended") }
      if bytes[position] == UInt8(ascii: ">") || bytes[position] == UInt8(ascii: "/") {
        return attributes
      }
      guard hadBlank else { throw fault("a blank is expected before an attribute") }
      guard attributes.count < Self.attributeLimit else {
        throw fault("there are too many attributes")
      }
      let name = try self.name()
      guard !attributes.contains(where: { bytes[$0.name].elementsEqual(bytes[name]) }) else {
        throw TextFault(offset: name.lowerBound, message: "an attribute is given twice")
      }
      skipBlanks()
      guard position < end, bytes[position] == UInt8(ascii: "=") else {
        throw fault("= is expected")
      }
      position += 1
      skipBlanks()
      let parts = try split(name)
      attributes.append(
        Attribute(
          name: name, prefix: parts.prefix, local: parts.local, value: try attributeValue()))
    }
  }

  /// Resolves the names of an element; its declarations of namespaces stay in scope.
  private mutating func element(
    _ name: Range<Int>, _ attributes: [Attribute], at offset: Int
  ) throws(TextFault) -> XMLElement {
    var others: [Attribute] = []
    for attribute in attributes
    where try !namespaces.declare(attribute.prefix, attribute.local, attribute.value) {
      others.append(attribute)
    }
    var foreign: [(namespace: String, local: Range<Int>)] = []
    for attribute in others {
      guard let prefix = attribute.prefix else { continue }
      let namespace = try namespaces.name(of: prefix)
      let isKnown = foreign.contains {
        $0.namespace == namespace && bytes[$0.local].elementsEqual(bytes[attribute.local])
      }
      guard !isKnown else {
        throw TextFault(
          offset: attribute.name.lowerBound, message: "an attribute is given twice")
      }
      foreign.append((namespace, attribute.local))
    }
    let parts = try split(name)
    return XMLElement(
      name: text(parts.local), namespace: try namespaces.name(of: parts.prefix),
      attributes: others.filter { $0.prefix == nil }.map { (text($0.local), $0.value) },
      offset: offset)
  }

  /// The prefix of a name, if it has one, and the rest.
  private func split(
    _ name: Range<Int>
  ) throws(TextFault) -> (prefix: Range<Int>?, local: Range<Int>) {
    guard let colon = bytes[name].firstIndex(of: UInt8(ascii: ":")) else { return (nil, name) }
    let local = colon + 1..<name.upperBound
    guard colon > name.lowerBound, !bytes[local].contains(UInt8(ascii: ":")) else {
      throw TextFault(offset: name.lowerBound, message: "a name has at most one colon, inside")
    }
    return (name.lowerBound..<colon, local)
  }
}
