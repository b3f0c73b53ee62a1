import Testing

@testable import GalaxyWorkbench

@Suite struct RouteTests {
  @Test func pathsStandForOneThing() {
    #expect(Route([]) == .page)
    #expect(Route(["api", "session", "x", "seed"]) == .change("x", .seed))
    #expect(Route(["api", "session", "x", "diff"]) == .question("x", .diff))
    #expect(Route(["api", "find", "x", "events"]) == .searchEvents("x"))
    for path in [
      ["api"], ["api", "x"], ["api", "session", "x", "y"], ["x"], ["api", "find", "x", "y"],
    ] {
      #expect(Route(path) == nil)
    }
  }

  @Test func whatChangesTakesOtherMethods() {
    #expect(Route(["api", "session"])?.methods == ["POST"])
    #expect(Route(["api", "session", "x"])?.methods == ["DELETE"])
    #expect(Route(["api", "session", "x", "map"])?.methods == ["GET", "HEAD"])
  }
}
