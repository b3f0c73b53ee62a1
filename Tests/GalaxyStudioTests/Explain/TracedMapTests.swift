import Determinism
import FileIO
import GalaxyAnalysis
import GalaxyFormats
import GalaxyGeneration
import GalaxyModel
import GalaxySettings
import GalaxyTestSupport
import Testing

@testable import GalaxyStudio

@Suite struct TracedMapTests {
  private static let steps = [
    "",
    #"{"reroll":{"stages":{"formations":1,"stations":2},"pin":["cluster:2","names"]}}"#,
    #"{"reroll":{"stages":{"positions":1}}},{"reroll":{"stages":{"warps":3,"tunnels":1}}}"#,
    #"{"edit":[{"op":"rename","ref":"sector:40","name":"Elm"}]},{"reroll":{"stages":{"nebulae":1}}}"#,
  ]

  /// The recorder draws nothing and changes nothing: all rows of a map that was made with it are the same
  /// bytes as without it, also after what asks it for sites and lattices.
  @Test(arguments: [
    #""preset":"terran-space""#, #""preset":"player-owned","settings":{"region.sectors":150}"#,
    #""preset":"player-owned","settings":{"region.sectors":120,"formations.BUBBLE":6}"#,
    #""preset":"sandbox","settings":{"region.sectors":300,"region.shape":"islands"}"#,
    #""preset":"galaxy","settings":{"galaxy.playerRegions":1,"region.sectors":110}"#,
  ])
  func bytesWithARecorderAreThoseWithout(base: String) throws {
    let isGalaxy = base.contains("galaxy\"")
    let first = TestSeed.draw() % 1_000_000
    for (index, steps) in Self.steps.enumerated() where !isGalaxy || index < 2 {
      let seed = first + UInt64(index)
      let text = "{\(base),\"seed\":\(seed),\"steps\":[\(isGalaxy ? "" : steps)]}"
      let recipe = try RecipeReader.read(Array(text.utf8), source: "r")
      let job = GenerateJob(
        try MapSession(recipe).plan(), formats: [.json], destination: .standardOutput)
      let plain = try job.document()
      let traced = try TracedMap(recipe, threads: 2) { _ in }
      for index in traced.galaxy.regions.indices {
        _ = (traced.sites(in: index), traced.latticePlaces(in: index))
      }
      var out = ByteWriter(memoryCapacity: 1 << 20)
      try job.write(of: traced.galaxy, to: &out)
      #expect(out.takeBytes() == plain, "\(text)")
    }
  }

  @Test func everyKindOfSubjectHasCauses() throws {
    let settings = try GenerationSettings(preset: .playerOwned, ["region.sectors": 400])
    let made = try GalaxyGenerator(seed: 3, settings: settings).generateRows()
    let job = ExplainJob(made.galaxy, contents: ChartContents(made.rows, of: made.galaxy))
    let region = made.galaxy.regions[0]
    let station = try #require(job.contents.stations?.first).sector
    let planet = try #require(job.contents.planets?.first).sector
    var subjects: [(subject: MapSubject, ref: String)] = [
      (.sector(SectorReference(region: 0, node: 40)), "sector"),
      (.station(station), "station"), (.planet(planet, position: 1), "planet"),
      (.price(station, .ore), "price"), (.tunnel(region: 0, index: 0), "tunnel"),
    ]
    for index in region.formations.indices {
      subjects.append((.formation(region: 0, index: index), "formation \(index)"))
    }
    for type in FormationType.allCases {
      subjects.append((.missing(region: 0, type), type.rawValue))
    }
    let answer = try job.run(subjects)
    #expect(answer.difference == nil)
    for explanation in answer.explanations {
      #expect(!explanation.causes.isEmpty, "\(explanation.ref)")
      #expect(explanation.causes.count { $0.makes == true } <= 1 || explanation.ref == "sector")
      var numbers: [String: FieldValue] = [:]
      for number in explanation.causes.flatMap(\.numbers) {
        #expect(numbers[number.key, default: number.value] == number.value, "\(explanation.ref)")
        numbers[number.key] = number.value
      }
    }
  }
}
