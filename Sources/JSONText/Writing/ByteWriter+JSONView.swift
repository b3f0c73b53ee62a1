public import FileIO

extension ByteWriter {
  /// Appends a value of a document, compact and without needless escapes.
  ///
  /// Numbers are written with the text they were read with. O(bytes).
  public mutating func append(json view: JSONView) {
    view.bytes.withUnsafeBufferPointer { bytes in
      let end = JSONStep.behindValue(bytes, view.start)
      var position = view.start
      // Blanks between the parts are left out, and texts with escapes are written again.
      var copied = position
      while position < end {
        let byte = bytes[position]
        let isBlank = byte <= 0x20
        guard isBlank || byte == UInt8(ascii: "\"") else {
          position += 1
          continue
        }
        let next = isBlank ? position + 1 : JSONStep.behindString(bytes, position)
        let isCopied = !isBlank && JSONStep.endOfRun(bytes, position + 1) == next - 1
        if !isCopied {
          append(
            run: UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[copied..<position])))
          if !isBlank { append(jsonString: JSONTextBytes.string(bytes, at: position)) }
          copied = next
        }
        position = next
      }
      append(run: UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[copied..<end])))
    }
  }
}
