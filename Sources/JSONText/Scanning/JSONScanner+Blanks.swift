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

  /// Skips one comment or one of the white space characters that only JSON5 allows.
  private mutating func skipUnusual() throws(JSONFault) -> Bool {
    let rest = bytes[position...]
    if rest.starts(with: [0x2F, 0x2F]) {
      while position < end, !isLineEnd { position += 1 }
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
    } else if isWideBlank {
      position += 3
    } else {
      return false
    }
    if position > firstInvalid { throw invalidEncoding() }
    return true
  }

  /// Whether a comment of one line ends here.
  private var isLineEnd: Bool {
    bytes[position] == 0x0A || bytes[position] == 0x0D || wideScalar == 0x2028
      || wideScalar == 0x2029
  }

  /// Whether one of the white space characters of three bytes is here: a byte order mark, a
  /// separator of lines or paragraphs, or a space of Unicode.
  private var isWideBlank: Bool {
    switch wideScalar {
    case 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: true
    default: false
    }
  }

  /// The character of three bytes here, 0 if there is none.
  private var wideScalar: UInt32 {
    guard end - position >= 3, bytes[position] >> 4 == 0xE else { return 0 }
    let tail = (UInt32(bytes[position + 1] & 0x3F), UInt32(bytes[position + 2] & 0x3F))
    return UInt32(bytes[position] & 0xF) << 12 | tail.0 << 6 | tail.1
  }
}
