import FileIO

extension JSONScanner {
  /// An array that starts at the position.
  mutating func array(depth: Int) throws(JSONFault) {
    try enter(depth)
    var count = 0
    try skipBlanks()
    if takes(UInt8(ascii: "]")) { return }
    while true {
      do throws(JSONFault) {
        if count > 0 { transcribe(UInt8(ascii: ",")) }
        try value(depth: depth + 1, slot: 0)
      } catch {
        throw error.inside(.index(count))
      }
      count += 1
      if try !goesOn(to: UInt8(ascii: "]"), "]") { return }
    }
  }

  /// An object that starts at the position.
  ///
  /// The keys are compared with those of the last object in the same place. As long as they agree,
  /// byte by byte, they differ from each other as those do.
  mutating func object(depth: Int, slot: Int) throws(JSONFault) {
    try enter(depth)
    let place = (depth &* 37 &+ slot) & (Self.shapeSlots - 1)
    var keys = JSONKeys(expected: shapes[place], openKeys.count)
    var count = 0
    try skipBlanks()
    if takes(UInt8(ascii: "}")) { return }
    while true {
      if count > 0 { transcribe(UInt8(ascii: ",")) }
      let start = position
      if depth < 2 { landmarks.add(start, depth: depth) }
      if !keys.expects(count, self) {
        try key()
        keys.add(start, number: count, to: &openKeys)
      } else {
        position += keys.expected[count].length
      }
      do throws(JSONFault) {
        try skipBlanks()
        guard takes(UInt8(ascii: ":")) else { throw unexpected("a colon") }
        transcribe(UInt8(ascii: ":"))
        try skipBlanks()
        try value(depth: depth + 1, slot: count)
      } catch {
        throw error.inside(.key(JSONTextBytes.string(bytes, at: start)))
      }
      count += 1
      if try !goesOn(to: UInt8(ascii: "}"), "}") { break }
    }
    guard keys.isOwn || count < keys.expected.count else { return }
    if let second = keys.repeated(in: openKeys, bytes) {
      let key = JSONTextBytes.string(bytes, at: second)
      throw fault("the key \u{201C}\(key.terminalSafe)\u{201D} comes twice", at: second)
    }
    if count <= JSONKeys.expectedLimit { shapes[place] = keys.shape(count, openKeys, bytes) }
    keys.close(&openKeys)
  }

  /// Steps over the comma after an element or member, or the end of its container.
  @inline(__always)
  private mutating func goesOn(to bracket: UInt8, _ name: StaticString) throws(JSONFault) -> Bool {
    try skipBlanks()
    if takes(bracket) { return false }
    guard takes(UInt8(ascii: ",")) else { throw unexpected("a comma or \(name)") }
    try skipBlanks()
    if position < end, bytes[position] == bracket {
      guard isJSON5 else { throw fault("a comma before \(name) is not allowed", at: position) }
      position += 1
      transcribe(bracket)
      return false
    }
    return true
  }

  /// Steps into a container.
  private mutating func enter(_ depth: Int) throws(JSONFault) {
    guard depth < depthLimit else {
      throw fault("arrays and objects stand in each other more than \(depthLimit) levels deep")
    }
    transcribe(bytes[position])
    position += 1
  }

  @inline(__always)
  private mutating func takes(_ byte: UInt8) -> Bool {
    guard position < end, bytes[position] == byte else { return false }
    position += 1
    if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") { transcribe(byte) }
    return true
  }
}
