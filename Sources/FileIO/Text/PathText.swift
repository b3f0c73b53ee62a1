// A path of the system is a sequence of bytes, which need not be UTF-8, and a `String` holds nothing
// but Unicode. So a byte that is no part of valid UTF-8 becomes a scalar of a private range, U+10F700
// plus the byte, and is a byte again where the path goes to the system. Paths that hold such scalars
// themselves are written as if these were invalid: no two paths become the same text.
//
//     6D FF 2E 74 78 74    m\xFF.txt in messages

import Platform

/// Scalars that stand for the bytes 0x80…0xFF.
private let escapes: ClosedRange<UInt32> = 0x10F780...0x10F7FF

extension String {
  /// The text of a path, or of an argument that may be one.
  ///
  /// - Complexity: O(bytes).
  public init(pathBytes bytes: [UInt8]) {
    if let text = String(validating: bytes, as: UTF8.self), !text.holdsEscapedBytes {
      self = text
      return
    }
    var scalars = String.UnicodeScalarView()
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var position = 0
    func escape(_ count: Int) {
      for byte in bytes[position..<position + count] {
        // A byte below 0x80 is never invalid.
        if let scalar = Unicode.Scalar(0x10F700 + UInt32(byte)) { scalars.append(scalar) }
      }
    }
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .emptyInput:
        self.init(scalars)
        return
      case .error(let length):
        escape(length)
        position += length
      case .valid(let encoded):
        let scalar = Unicode.UTF8.decode(encoded)
        if escapes.contains(scalar.value) { escape(encoded.count) } else { scalars.append(scalar) }
        position += encoded.count
      }
    }
  }

  /// The text of a path as the system hands it over, up to its NUL.
  public init(systemPath: UnsafePointer<CChar>) {
    var length = 0
    while systemPath[length] != 0 { length += 1 }
    self.init(
      pathBytes: UnsafeBufferPointer(start: systemPath, count: length).map {
        UInt8(bitPattern: $0)
      })
  }

  /// The path as calls of the system take it, with a NUL at its end.
  ///
  /// - Complexity: O(length).
  public var systemPath: [CChar] {
    var bytes: [CChar] = []
    bytes.reserveCapacity(utf8.count + 1)
    for scalar in unicodeScalars {
      if escapes.contains(scalar.value) {
        bytes.append(CChar(bitPattern: UInt8(scalar.value & 0xFF)))
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar)?.map { CChar(bitPattern: $0) } ?? [])
      }
    }
    bytes.append(0)
    return bytes
  }

  /// The absolute path of what is there, without links and detours; nil if nothing is.
  ///
  /// - Complexity: O(parts of the path) calls of the system.
  public var resolvedPath: String? {
    guard let real = realpath(systemPath, nil) else { return nil }
    defer { free(real) }
    return String(systemPath: real)
  }

  /// Whether the text stands for bytes that are not UTF-8, and so is only good as a path.
  ///
  /// - Complexity: O(length).
  public var holdsEscapedBytes: Bool {
    // The first byte of all scalars from U+100000.
    utf8.contains(0xF4) && unicodeScalars.contains { escapes.contains($0.value) }
  }
}

extension Unicode.Scalar {
  /// The byte that the scalar stands for in a path.
  var escapedByte: UInt8? {
    escapes.contains(value) ? UInt8(truncatingIfNeeded: value) : nil
  }
}
