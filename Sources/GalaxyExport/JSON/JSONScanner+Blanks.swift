extension JSONScanner {
  /// Steps over blanks and line ends, and in JSON5 over comments.
  @inline(__always)
  mutating func skipBlanks() throws(JSONFault) {
    while position < end {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      case 0x21...0x2E, 0x30...0x7E: return
      default:
        guard isJSON5, try skipUnusual() else { return }
      }
    }
  }

  /// Steps over one comment or one of the blanks that only JSON5 knows.
  private mutating func skipUnusual() throws(JSONFault) -> Bool {
    let rest = bytes[position...]
    if rest.starts(with: [0x2F, 0x2F]) {
      while position < end, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
    } else if rest.starts(with: [0x2F, 0x2A]) {
      let start = position
      position += 2
      while position + 1 < end, bytes[position] != 0x2A || bytes[position + 1] != 0x2F {
        position += 1
      }
      guard position + 1 < end else { throw fault("a comment does not end", at: start) }
      position += 2
    } else if bytes[position] == 0x0B || bytes[position] == 0x0C {
      position += 1
    } else if rest.starts(with: [0xC2, 0xA0]) {
      position += 2
    } else {
      return false
    }
    if position > firstInvalid { throw invalidEncoding() }
    return true
  }
}
