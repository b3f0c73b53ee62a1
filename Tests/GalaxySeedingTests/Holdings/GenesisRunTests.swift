import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("GenesisRun: a third finished, a third running, the rest failed")
struct GenesisRunTests {
  private func sites(_ counts: [Int]) -> [GenesisSites] {
    counts.map { count in
      var world = Sketch.world(Sketch.region(count, fedspace: 0, zone: .frontier))
      let host = Host(&world, Sketch.context().random)
      return GenesisSites(host, planets: [])
    }
  }

  @Test func fatesAreEvenlyDistributed() {
    for total in 1...15 {
      var sites = sites([80])
      let runs = GenesisRun.plan(total, &sites)
      #expect(runs.count == total)
      let finished = runs.count { $0.fate == .finished }
      let running = runs.count { $0.fate == .running }
      #expect(finished == (total + 1) / 3 && running == min((total + 1) / 3, total - finished))
      let places = runs.filter { $0.fate != .failed }.map(\.node)
      #expect(Set(places).count == places.count, "\(total)")
    }
  }

  @Test func finishedPlanetsAreNotNextToEachOther() {
    var sites = sites([60])
    let nodes = GenesisRun.plan(12, &sites).filter { $0.fate == .finished }.map(\.node)
    for (place, node) in nodes.enumerated() {
      for other in nodes[..<place] { #expect(abs(node - other) >= 2) }
    }
  }

  @Test func theFirstHostHasTwoOfThree() {
    var sites = sites([60, 60])
    let runs = GenesisRun.plan(9, &sites)
    #expect(runs.count { $0.host == 0 } == 6)
    var none = self.sites([])
    #expect(GenesisRun.plan(5, &none).isEmpty)
  }
}
