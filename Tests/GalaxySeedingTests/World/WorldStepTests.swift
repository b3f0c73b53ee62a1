import Testing

@testable import GalaxySeeding

@Suite("WorldStep: the order of the steps")
struct WorldStepTests {
  @Test func needsComeFirstAndStreamsAreNotShared() {
    var done: Set<String> = []
    var streams: Set<WorldStream> = []
    for step in WorldStep.pipeline {
      #expect(done.isSuperset(of: step.needs), "\(step.name)")
      for stream in step.streams { #expect(streams.insert(stream).inserted, "\(step.name)") }
      #expect(done.insert(step.name).inserted)
    }
    // Sites are planned before the steps.
    let early: Set<WorldStream> = [.pirateSites, .stations, .stationClasses]
    #expect(streams.union(early) == Set(WorldStream.allCases) && streams.isDisjoint(with: early))
  }
}
