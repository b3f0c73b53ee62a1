import Testing

@testable import GalaxyWorkbench

@Suite struct RequestTargetTests {
  @Test func pathsAreWrittenInOneWay() {
    #expect(RequestTarget("/")?.path == [])
    #expect(RequestTarget("/app.js")?.path == ["app.js"])
    #expect(
      RequestTarget("/api/session/a-B_3/map?rev=4")?.path == ["api", "session", "a-B_3", "map"])
    let wrong = [
      "", "app.js", "//", "/..", "/../etc", "/.git", "/%61", "/a\\b", "/a/", "/a//b", "/a.", "*",
      "http://localhost/", "/a;b", "/\u{E4}", "/a%00",
    ]
    for text in wrong { #expect(RequestTarget(text) == nil, "\(text)") }
  }

  @Test func queriesAreDecoded() throws {
    let target = try #require(RequestTarget("/a?where=bridges%20%3C+3&where=x&empty&rev=7"))
    #expect(target.values("where") == ["bridges < 3", "x"])
    #expect(target.value("empty") == "")
    #expect(target.value("rev") == "7")
    #expect(target.value("nothing") == nil)
    for text in ["/a?b=%", "/a?b=%2", "/a?b=%zz", "/a?b=%00", "/a?b=%ff"] {
      #expect(RequestTarget(text) == nil, "\(text)")
    }
  }
}
