import Criteria
import GalaxyAnalysis
import GalaxyCriteria
import GalaxyModel
import GalaxyTestSupport
import Testing
import WarpMap

/// Functions of places agree with naive graphs.
@Suite struct RegionFunctionTests {
  private let seed = TestSeed.draw() % 100_000

  private func naive(_ sample: Maps.Sample) -> NaiveGraph {
    NaiveGraph(WarpGraph(sample.galaxy.regions[0]).graph)
  }

  @Test func distancesAreThoseOfTheGraph() throws {
    let sample = try Maps.sample(seed)
    let (subject, distances) = (sample.subject, naive(sample).distances())
    var random = SplitMix64(seed: seed)
    for _ in 0..<40 {
      let (u, v) = (Int(random.next() % 150) + 1, Int(random.next() % 150) + 1)
      let (there, back) = (
        distances[u - 1][v - 1].map(Double.init) ?? .infinity,
        distances[v - 1][u - 1].map(Double.init) ?? .infinity
      )
      #expect(try Maps.value("hops(\(u), \(v))", on: subject) == .number(there))
      #expect(try Maps.value("turns(\(u), \(v))", on: subject) == .number(there))
      #expect(try Maps.value("round(\(u), \(v))", on: subject) == .number(there + back))
      let within = distances[u - 1].count { $0.map { $0 <= 3 } ?? false }
      #expect(try Maps.value("reach(\(u), 3)", on: subject) == .number(Double(within)))
    }
  }

  @Test func nearIsTheLeastDistanceToAPlaceOfTheKind() throws {
    let sample = try Maps.sample(seed)
    let distances = naive(sample).distances()
    let stations = sample.contents.stations ?? []
    for (word, nodes) in [
      ("station", stations.map(\.sector.node)),
      ("buys:ore", stations.filter { $0.pays(for: .ore) != nil }.map(\.sector.node)),
      ("planet", (sample.contents.planets ?? []).map(\.sector.node)),
      ("type:NEBULA", (0..<150).filter { sample.galaxy.regions[0].sectors.type[$0] == .nebula }),
    ] {
      let least = nodes.compactMap { distances[0][$0] }.min().map(Double.init) ?? .infinity
      #expect(try Maps.value("near(capital, '\(word)')", on: sample.subject) == .number(least))
    }
  }

  @Test func placesThatTheMapLacksHaveNoDistance() throws {
    let subject = try Maps.sample(seed).subject
    #expect(try Maps.value("hops(capital, 151)", on: subject) == .undefined)
    #expect(try Maps.value("line(0, capital)", on: subject) == .undefined)
    let program = try CriteriaProgram(
      "hops(capital, 151) >= 0 or hops(capital, 151) < 0", of: RegionVocabulary.all)
    #expect(program.truth(on: subject) == .no)
  }

  @Test func cutsSeparateGroups() throws {
    let sample = try Maps.sample(seed)
    let subject = sample.subject
    guard case .number(let size) = try Maps.value("cut(FEDERATION, FRONTIER)", on: subject) else {
      Issue.record("there is no cut")
      return
    }
    let same = try Maps.value(
      "cut(sectors[zone == FEDERATION], sectors[zone == FRONTIER])", on: subject)
    #expect(same == .number(size))
    #expect(size > 0 && size < 150)
  }

  @Test func unknownKindsOfPlacesAreToldWithTheirColumn() {
    let error = #expect(throws: CriteriaError.self) {
      try CriteriaProgram("links > 1 and near(capital, 'buy:ore') < 3", of: RegionVocabulary.all)
    }
    #expect(error?.description.contains("'buys'") == true)
    #expect(error?.column == 15)
  }
}
