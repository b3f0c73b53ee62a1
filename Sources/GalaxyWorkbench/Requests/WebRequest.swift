/// A request as it came over a connection.
public struct WebRequest: Sendable {
  /// `GET` and the like.
  public let method: String
  /// Path and query, as they were sent.
  public let target: String
  /// The lines of the head, in their order.
  public let headers: [(name: String, value: String)]
  /// The body.
  public var body: [UInt8] = []

  /// Creates a request.
  ///
  /// - Parameters:
  ///   - method: `GET` and the like.
  ///   - target: Path and query, as they were sent.
  ///   - headers: The lines of the head, in their order.
  ///   - body: The body.
  public init(
    method: String, target: String, headers: [(name: String, value: String)], body: [UInt8] = []
  ) {
    self.method = method
    self.target = target
    self.headers = headers
    self.body = body
  }

  /// All values of a header.
  func values(_ name: String) -> [String] {
    headers.filter { $0.name.lowercased() == name }.map(\.value)
  }

  /// The value of a header that is there once.
  func value(_ name: String) -> String? {
    let values = values(name)
    return values.count == 1 ? values[0] : nil
  }
}
