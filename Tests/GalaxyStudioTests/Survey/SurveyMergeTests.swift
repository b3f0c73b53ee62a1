import Determinism
import FileIO
import GalaxyAnalysis
import GalaxyModel
import GalaxySettings
import GalaxyTestSupport
import RowFormats
import Testing

@testable import GalaxyStudio

/// Shards that are joined give the answer of the whole survey.
@Suite struct SurveyMergeTests {
  private func text(_ value: FieldValue) -> [UInt8] {
    var writer = ByteWriter(memoryCapacity: 1024)
    var cells = CellJSONWriter()
    cells.append(value, to: &writer)
    return writer.takeBytes()
  }

  private func text(_ lines: [FieldValue]) -> [UInt8] {
    Array(lines.map { text($0) }.joined(separator: [10]))
  }

  @Test func joinedShardsAreTheWhole() throws {
    let seed = TestSeed.draw() % 100_000
    let settings = GenerationSettings(preset: .terranSpace)
    var question = try SurveyQuestion(
      settings: settings, seeds: FindSeeds(from: Seed(seed), through: Seed(seed + 4)),
      variants: FindAxis.variants([.stage("warps", 0...1)], of: settings), where: ["bridges < 9"],
      figures: ["links", "1/(bridges-3)", "deadEnds < 4", "none + 1 as gap"], heat: ["auto:1"],
      bands: ["links in 520..560"])
    let whole = question.search.seeds
    let answer = SurveyAnswer(try FindSearch(question.search).run().result, to: question)
    var (documents, streams) = (SurveyMerge(), SurveyMerge())
    for part in 0..<3 {
      question.search.seeds = whole
      question.search.take(try #require(ShardChoice(part, of: 3)))
      let own = SurveyAnswer(try FindSearch(question.search).run().result, to: question)
      try documents.add(text(own.document), source: "\(part)")
      try streams.add(text(own.lines), source: "\(part)")
    }
    #expect(!documents.isStream && streams.isStream)
    #expect(text(documents.answer.document) == text(answer.document))
    #expect(text(streams.answer.lines) == text(answer.lines))
    #expect(documents.answer.survey.isOutside == answer.survey.isOutside)
    let table = try SurveyMerge.table(text(answer.document), source: "whole")
    #expect(table.seeds == answer.survey.table.seeds)
    #expect(SurveyMerge.isAnswer(text(answer.lines)) && !SurveyMerge.isAnswer(Array("{}".utf8)))
  }

  @Test func otherFilesAreRefused() {
    for text in ["", "{}", "{\"schema\":\"warpwright.find\"}", "{\"type\":\"start\"}"] {
      #expect(throws: InputError.self) {
        try SurveyMerge.table(Array(text.utf8), source: "other")
      }
    }
  }
}
