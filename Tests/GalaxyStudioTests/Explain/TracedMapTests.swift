import Determinism
import GalaxyAnalysis
import GalaxyFormats
import GalaxyGeneration
import GalaxyModel
import GalaxySettings
import Testing

@testable import GalaxyStudio

@Suite struct TracedMapTests {
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
