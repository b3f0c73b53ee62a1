import GalaxyWorkbench
import NIOHTTP1

/// Bounds of heads, and what two readers could take differently.
enum HeadRules {
  private static let lineLimit = 8 << 10
  private static let headLimit = 16 << 10
  private static let fieldLimit = 100

  /// Returns why a head is rejected; the connection ends then.
  static func rejection(of head: HTTPRequestHead) -> WebAnswer? {
    let line = head.method.rawValue.utf8.count + head.uri.utf8.count + " HTTP/1.1".utf8.count + 1
    guard line <= lineLimit else { return .error(414, "the request line has at most 8 KiB") }
    let size = head.headers.reduce(0) { $0 + $1.name.utf8.count + $1.value.utf8.count + 4 }
    guard size <= headLimit, head.headers.count <= fieldLimit else {
      return .error(431, "the head has at most 16 KiB and 100 fields")
    }
    let lengths = head.headers[canonicalForm: "content-length"]
    let codings = head.headers[canonicalForm: "transfer-encoding"]
    guard lengths.count <= 1, codings.isEmpty || (lengths.isEmpty && codings.count == 1) else {
      return .error(400, "a request has one length")
    }
    if let length = lengths.first {
      guard !length.isEmpty, length.utf8.allSatisfy({ $0 >= 48 && $0 < 58 }) else {
        return .error(400, "Content-Length is a number")
      }
    }
    if let coding = codings.first, coding.lowercased() != "chunked" {
      return .error(400, "the only Transfer-Encoding is chunked")
    }
    guard codings.isEmpty || head.version == .http1_1 else {
      return .error(400, "chunks need HTTP/1.1")
    }
    guard head.version == .http1_1 || head.version == .http1_0 else {
      return .error(400, "the version is HTTP/1.1")
    }
    return nil
  }
}

extension HTTPRequestHead {
  /// Whether a body follows.
  var hasBody: Bool {
    headers.contains(name: "transfer-encoding")
      || headers.first(name: "content-length").map { $0 != "0" } ?? false
  }

  /// The request for the workbench.
  func webRequest(_ body: [UInt8]) -> WebRequest {
    WebRequest(
      method: method.rawValue, target: uri, headers: headers.map { ($0.name, $0.value) },
      body: body)
  }
}
