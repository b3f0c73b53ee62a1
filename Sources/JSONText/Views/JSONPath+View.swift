import FileIO

extension JSONPath {
  /// The path of a value in its document, which is gone through from its beginning.
  ///
  /// - Complexity: O(bytes).
  init(of view: JSONView) {
    self.init()
    view.bytes.withUnsafeBufferPointer { bytes in
      var start = JSONStep.beginning(bytes)
      var outer = -1
      while start < view.start, start > outer {
        outer = start
        let isObject = bytes[start] == UInt8(ascii: "{")
        var next = JSONStep.first(bytes, of: start)
        var index = 0
        while let here = next {
          let value = isObject ? JSONStep.valueOfMember(bytes, here) : here
          next = JSONStep.next(bytes, behind: value)
          if next ?? .max > view.start {
            components.append(
              isObject ? .key(JSONTextBytes.string(bytes, at: here)) : .index(index))
            start = value
            break
          }
          index += 1
        }
      }
    }
  }
}
