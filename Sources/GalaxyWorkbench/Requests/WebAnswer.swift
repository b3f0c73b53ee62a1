import GalaxyModel
import RowFormats

/// The answer to a request.
public struct WebAnswer: Sendable {
  /// What follows the head.
  public enum Body: Sendable {
    /// Bytes in memory, which many answers can share.
    case bytes([UInt8])
    /// The content of a file without a name.
    case file(AnswerFile)
    /// Events, as they happen.
    case events(EventStream)
  }

  /// The number of the status.
  public let status: Int
  /// Headers besides those of every answer.
  public var headers: [(name: String, value: String)]
  /// What follows the head.
  public let body: Body
  /// Whether the connection ends with it.
  public var closes = false

  /// Creates an answer.
  ///
  /// - Parameters:
  ///   - status: The number of the status.
  ///   - type: The kind of the content.
  ///   - headers: Further headers.
  ///   - body: The content.
  public init(
    _ status: Int, type: String? = nil, headers: [(name: String, value: String)] = [], body: Body
  ) {
    self.status = status
    self.headers = (type.map { [("Content-Type", $0)] } ?? []) + headers
    self.body = body
  }

  /// Creates an answer that says what is wrong.
  ///
  /// - Parameters:
  ///   - status: The number of the status.
  ///   - message: What is wrong, and how to fix it.
  /// - Returns: The answer.
  public static func error(_ status: Int, _ message: String) -> WebAnswer {
    .error(status, message, more: [])
  }

  static func error(
    _ status: Int, _ message: String, more: [FieldValue.Member],
    headers: [(name: String, value: String)] = []
  ) -> WebAnswer {
    .json(status, .object([.init("error", .text(message))] + more), headers: headers)
  }

  /// A JSON document of this server.
  static func json(
    _ status: Int, _ value: FieldValue, headers: [(name: String, value: String)] = []
  ) -> WebAnswer {
    WebAnswer(status, type: jsonType, headers: headers, body: .bytes(value.jsonLine))
  }

  /// Bytes of a JSON document.
  static func json(_ bytes: [UInt8]) -> WebAnswer {
    WebAnswer(200, type: jsonType, body: .bytes(bytes))
  }

  /// The server is busy.
  static func busy(_ message: String) -> WebAnswer {
    .error(503, message, more: [], headers: [("Retry-After", "1")])
  }

  static let jsonType = "application/json"
  /// No content.
  static let done = WebAnswer(204, body: .bytes([]))
}
