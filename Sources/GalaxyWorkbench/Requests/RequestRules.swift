/// What a request needs to be answered at all.
///
/// Pages of other origins can make a browser send requests here. They can neither know the token nor
/// choose the host and the origin that the browser sends along.
public struct RequestRules: Sendable {
  /// The names of this server, each with its port.
  public let hosts: Set<String>
  /// Whether any address with the port is a name of this server, as it listens on all of them.
  public let takesAddresses: Bool
  /// The port.
  public let port: Int
  /// The token of the page.
  public let token: String
  /// Whether reading needs the token, too.
  public let isStrict: Bool

  /// Creates the rules of a server.
  ///
  /// - Parameters:
  ///   - port: The port.
  ///   - address: The address that it listens on besides those of this machine.
  ///   - token: The token of the page.
  public init(port: Int, address: String? = nil, token: String) {
    var hosts = ["localhost", "127.0.0.1", "[::1]"]
    let isAll = address == "0.0.0.0" || address == "::"
    if let address, !isAll { hosts.append(address.contains(":") ? "[\(address)]" : address) }
    self.hosts = Set(hosts.map { "\($0):\(port)" } + (port == 80 ? hosts : []))
    takesAddresses = isAll
    self.port = port
    self.token = token
    isStrict = address != nil
  }

  /// Returns why a request is rejected, before its body has come.
  ///
  /// - Parameter request: The request without its body.
  /// - Returns: The answer; nil for a request that is fine.
  public func rejection(of request: WebRequest) -> WebAnswer? {
    let hosts = request.values("host")
    guard hosts.count == 1 else {
      return closing(.error(400, "a request has one Host"))
    }
    let host = hosts[0]
    guard self.hosts.contains(host) || (takesAddresses && isAddress(host)) else {
      return .error(
        403, "this server is not '\(host.prefix(100))'; open the address that it printed")
    }
    let isReading = request.method == "GET" || request.method == "HEAD"
    guard isReading || request.method == "POST" || request.method == "DELETE" else {
      return .error(
        405, "there is no such method", more: [], headers: [("Allow", "GET, HEAD, POST, DELETE")])
    }
    let origins = request.values("origin")
    if request.method != "GET", !origins.isEmpty || !isReading, origins != ["http://" + host] {
      return .error(403, "the Origin is another one; requests come from the page of this server")
    }
    let path = request.target.prefix { $0 != "?" }
    let isAPI = path.hasPrefix("/api/")
    if !isReading, !isAPI {
      return .error(
        405, "only routes below /api/ take this method", more: [], headers: [("Allow", "GET, HEAD")]
      )
    }
    if !isReading || (isStrict && isAPI) {
      guard hasToken(request) else {
        return .error(
          403, "the token is missing or wrong; it is in the page, which has to be loaded again")
      }
    }
    guard isReading || isJSON(request) else {
      return .error(415, "the Content-Type has to be application/json")
    }
    return nil
  }

  private func closing(_ answer: WebAnswer) -> WebAnswer {
    var answer = answer
    answer.closes = true
    return answer
  }

  private func hasToken(_ request: WebRequest) -> Bool {
    let given = request.values("x-warpwright-token")
    // Streams of events have no headers of their own in browsers.
    let named =
      request.method == "GET" ? RequestTarget(request.target)?.value("token") : nil
    guard let text = given.first ?? named, given.count <= 1 else { return false }
    let (one, other) = (Array(text.utf8), Array(token.utf8))
    guard one.count == other.count else { return false }
    // Takes the same time wherever they differ.
    return zip(one, other).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }

  private func isJSON(_ request: WebRequest) -> Bool {
    guard let type = request.value("content-type") else { return false }
    let kind = type.prefix { $0 != ";" }.filter { $0 != " " && $0 != "\t" }
    return kind.lowercased() == "application/json"
  }

  /// Whether a host is a plain address with the port of this server.
  private func isAddress(_ host: String) -> Bool {
    guard host.hasSuffix(":\(port)") else { return false }
    let name = host.dropLast(":\(port)".count)
    if name.hasPrefix("["), name.hasSuffix("]") {
      return name.dropFirst().dropLast().utf8.allSatisfy { byte in
        byte == 0x3A || byte == 0x2E || (byte >= 0x30 && byte <= 0x39)
          || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x66)
      }
    }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
  }
}
