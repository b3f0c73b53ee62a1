import Testing

@testable import GalaxyWorkbench

@Suite struct RequestRulesTests {
  private let rules = RequestRules(port: 80_21, token: "ABCDEFGHIJKLMNOPQRSTUV")

  private func status(
    _ method: String, _ target: String, _ more: [(name: String, value: String)] = [],
    host: String = "localhost:8021", _ rules: RequestRules? = nil
  ) -> Int {
    let request = WebRequest(
      method: method, target: target, headers: [("Host", host)] + more)
    return (rules ?? self.rules).rejection(of: request)?.status ?? 200
  }

  private var own: [(name: String, value: String)] {
    [
      ("Origin", "http://localhost:8021"), ("X-Warpwright-Token", rules.token),
      ("Content-Type", "application/json"),
    ]
  }

  @Test func hostIsOneOfTheServer() {
    for host in ["localhost:8021", "127.0.0.1:8021", "[::1]:8021"] {
      #expect(status("GET", "/", host: host) == 200)
    }
    for host in ["localhost", "localhost:8022", "evil.test:8021", "", "127.0.0.1.evil.test:8021"] {
      #expect(status("GET", "/", host: host) == 403)
    }
    #expect(status("GET", "/", [("host", "localhost:8021")]) == 400)
  }

  @Test func changesNeedOriginTokenAndType() {
    #expect(status("POST", "/api/session", own) == 200)
    for (place, expected) in [(0, 403), (1, 403), (2, 415)] {
      var headers = own
      headers.remove(at: place)
      #expect(status("POST", "/api/session", headers) == expected)
      #expect(status("DELETE", "/api/find/x", headers) == expected)
      headers.append((own[place].name, "other"))
      #expect(status("POST", "/api/session", headers) == expected)
    }
    #expect(status("POST", "/", own) == 405)
    #expect(status("PUT", "/api/session", own) == 405)
  }

  @Test func otherAddressesNeedTheTokenForReading() {
    let strict = RequestRules(port: 8021, address: "0.0.0.0", token: rules.token)
    let host = "10.1.2.3:8021"
    #expect(status("GET", "/", host: host, strict) == 200)
    #expect(status("GET", "/api/about", host: host, strict) == 403)
    #expect(status("GET", "/api/about?token=\(rules.token)", host: host, strict) == 200)
    #expect(
      status("GET", "/api/about", [("x-warpwright-token", rules.token)], host: host, strict) == 200)
    #expect(status("GET", "/", host: "evil.test:8021", strict) == 403)
  }
}
