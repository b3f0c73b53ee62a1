import FileIO

/// A number in the text of its document, so that writing it again gives the same bytes.
public struct JSONNumber: Hashable, Sendable {
  /// The number as JSON.
  public let text: String

  /// Takes a text that is known to be a JSON number of finite value.
  init(validated text: String) {
    self.text = text
  }

  /// A finite number in its shortest form.
  init(_ value: Double) {
    var writer = ByteWriter(memoryCapacity: 64)
    writer.append(shortest: value)
    text = String(decoding: writer.takeBytes(), as: UTF8.self)
  }

  /// The nearest double, always finite.
  ///
  /// Complexity: O(digits); the text is read each time.
  public var value: Double { Double(text) ?? 0 }
}
