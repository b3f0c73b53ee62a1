import GalaxyWorkbench
import NIOCore
import NIOHTTP1

/// An answer while it is sent, part by part.
final class Sending: @unchecked Sendable {
  /// Most bytes of events that a client has not taken.
  private static let eventLimit = 1 << 20
  private static let partSize = 64 << 10

  /// The head.
  let head: HTTPResponseHead
  /// Whether the connection ends with it.
  let closes: Bool
  /// Whether only the head is sent.
  let isHead: Bool
  /// Whether the content could not be read.
  private(set) var isBroken = false
  private let body: WebAnswer.Body
  private var place = 0
  private var pending = 0

  private static let policy =
    "default-src 'self'; img-src 'self' blob: data:; object-src 'none'; base-uri 'none'; "
    + "form-action 'none'; frame-ancestors 'none'"

  init(_ answer: WebAnswer, to request: HTTPRequestHead?) {
    body = answer.body
    isHead = request?.method == .HEAD
    let isKept = request.map { $0.isKeepAlive && $0.version == .http1_1 } ?? false
    closes = answer.closes || !isKept || request?.headers.contains(name: "upgrade") == true
    var headers = HTTPHeaders(answer.headers.map { ($0.name, $0.value) })
    headers.add(name: "Content-Security-Policy", value: Sending.policy)
    headers.add(name: "X-Content-Type-Options", value: "nosniff")
    headers.add(name: "X-Frame-Options", value: "DENY")
    headers.add(name: "Referrer-Policy", value: "no-referrer")
    headers.add(name: "Cross-Origin-Resource-Policy", value: "same-origin")
    headers.add(name: "Cache-Control", value: "no-store")
    switch body {
    case .bytes(let bytes):
      if ![204, 304].contains(answer.status) {
        headers.add(name: "Content-Length", value: "\(bytes.count)")
      }
    case .file(let file): headers.add(name: "Content-Length", value: "\(file.count)")
    case .events: headers.add(name: "Transfer-Encoding", value: "chunked")
    }
    if closes { headers.add(name: "Connection", value: "close") }
    head = HTTPResponseHead(
      version: .http1_1, status: HTTPResponseStatus(statusCode: answer.status), headers: headers)
  }

  /// Whether the content are events.
  var isStream: Bool { if case .events = body { !isHead } else { false } }

  /// The next part; nil at the end.
  func next() -> [UInt8]? {
    guard !isHead else { return nil }
    switch body {
    case .bytes(let bytes):
      guard place < bytes.count else { return nil }
      let end = min(bytes.count, place + Sending.partSize)
      defer { place = end }
      return Array(bytes[place..<end])
    case .file(let file):
      guard place < file.count else { return nil }
      guard let part = file.part(at: place, count: Sending.partSize) else {
        isBroken = true
        return nil
      }
      place += part.count
      return part
    case .events: return nil
    }
  }

  /// Counts bytes of events; returns whether the client has not left too many of them.
  func take(_ count: Int) -> Bool {
    pending += count
    return pending <= Sending.eventLimit
  }

  /// Notes that the client has taken bytes.
  func give(_ count: Int) { pending -= count }

  /// Tells that nothing more is sent.
  func cancel() {
    if case .events(let stream) = body { stream.cancel() }
  }
}
