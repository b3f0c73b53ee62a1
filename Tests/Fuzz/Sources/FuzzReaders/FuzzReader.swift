/// A reader of the program, as something that takes any bytes.
///
/// What it takes it also looks at, as a command would; what it rejects, with an error. Anything else is a
/// fault: a trap, an answer that takes long, memory out of proportion.
public struct FuzzReader: Sendable {
  /// Its name, and that of its folder of inputs.
  public let name: String
  /// Reads an input; the result is the error, nil if there is none.
  public let read: @Sendable ([UInt8]) -> (any Error)?

  /// A reader.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - body: Reads an input, and throws what it rejects.
  init(_ name: String, _ body: @escaping @Sendable ([UInt8]) throws -> Void) {
    self.name = name
    read = { bytes in
      do {
        try body(bytes)
        return nil
      } catch {
        return error
      }
    }
  }

  /// All readers.
  public static let all: [FuzzReader] = maps + [answers] + languages + [shard, request]

  /// The reader of a name.
  ///
  /// - Parameter name: The name.
  /// - Returns: The reader; nil if there is none.
  public static func named(_ name: String) -> FuzzReader? { all.first { $0.name == name } }
}

/// The error of an input that is rejected without saying why.
struct Rejection: Error {
  let reason: String
}
