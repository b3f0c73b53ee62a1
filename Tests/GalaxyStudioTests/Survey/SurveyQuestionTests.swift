import Criteria
import Determinism
import GalaxyAnalysis
import GalaxyModel
import GalaxySettings
import GalaxyTestSupport
import Testing

@testable import GalaxyStudio

/// Figures, pairs, and bands of surveys as they are asked for.
@Suite struct SurveyQuestionTests {
  private func question(
    _ figures: [String] = [], heat: [String] = [], bands: [String] = [], axes: [FindAxis] = [],
    where criteria: [String] = [], preset: Preset = .terranSpace
  ) throws -> SurveyQuestion {
    let settings = GenerationSettings(preset: preset)
    return try SurveyQuestion(
      settings: settings, seeds: FindSeeds(from: 1, through: 2),
      variants: FindAxis.variants(axes, of: settings), where: criteria, figures: figures,
      heat: heat, bands: bands)
  }

  @Test func usualFiguresDependOnTheSize() throws {
    let names = try question().search.figures.map(\.name)
    #expect(names == SurveyQuestion.usual + SurveyQuestion.distances)
    let large = try question(preset: .centralNexus).search.figures.map(\.name)
    #expect(large == SurveyQuestion.usual)
  }

  @Test func columnsAreThoseAskedForAndWhatElseIsNeeded() throws {
    let own = try question(
      ["links as l, bridges"], heat: ["l,sinks", "auto:2"],
      bands: ["l in 1..2", "links + 1 in 3..4", " bridges in 0..1"], where: ["share > 10 %"])
    #expect(own.search.figures.map(\.name) == ["l", "bridges", "sinks", "links + 1"])
    #expect(own.plan.pairs == [.figures("l", "sinks"), .automatic(2)])
    #expect(own.plan.bands.map(\.figure) == ["l", "links + 1", "bridges"])
  }

  @Test func bandsFollowFromSettings() throws {
    let setting = SettingCatalog.standard.oneWayPercent.definition
    let bands = try question(
      ["oneWayPercent as o", "share"], axes: [.setting(setting, ["5", "9"])]
    ).plan.bands
    #expect(
      bands == [
        .init("o", 2...8, variant: 0), .init("o", 6...12, variant: 1), .init("share", 0.75...1),
      ])
  }

  @Test func whatIsNoNumberIsRefused() {
    for figure in ["preset", "'text'", "links,links", "nothing"] {
      #expect(throws: (any Error).self) { try question([figure]) }
    }
    #expect(throws: (any Error).self) { try question(heat: ["links"]) }
    #expect(throws: (any Error).self) { try question(heat: ["auto:0"]) }
    #expect(throws: (any Error).self) { try question(bands: ["links < 3"]) }
  }
}
