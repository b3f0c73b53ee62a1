import Determinism
import FileIO
import GalaxyModel
import GalaxySettings
import GalaxyTestSupport
import RowFormats
import Testing

@testable import GalaxyStudio

/// Shards that are joined give the answer of the whole search.
@Suite struct FindMergeTests {
  private func text(_ value: FieldValue) -> [UInt8] {
    var writer = ByteWriter(memoryCapacity: 1024)
    var cells = CellJSONWriter()
    cells.append(value, to: &writer)
    return writer.takeBytes()
  }

  @Test(arguments: [[], ["links"], ["links", "bridges", "diameter"]])
  func joinedShardsAreTheWhole(scores: [String]) throws {
    let seed = TestSeed.draw() % 100_000
    let settings = GenerationSettings(preset: .terranSpace)
    var question = try FindQuestion(
      settings: settings, seeds: FindSeeds(from: Seed(seed), through: Seed(seed + 8)),
      variants: FindAxis.variants([], of: settings), where: ["bridges < 8 or deadEnds < 4"],
      by: scores)
    question.near = 3
    question.countsConditions = true
    question.top = 4
    let whole = FindSearch(question)
    let (result, _) = try whole.run()
    let expected = FindAnswer(whole).document(result, stop: nil)
    var documents = FindMerge()
    var streams = FindMerge()
    documents.top = 4
    documents.near = 3
    streams.top = 4
    for part in 0..<3 {
      var shard = question
      shard.seeds = question.seeds.shard(part, of: 3)
      shard.isPart = true
      let search = FindSearch(shard)
      let answer = FindAnswer(search)
      let (result, _) = try search.run(threads: 2)
      try documents.add(text(answer.document(result, stop: nil)), source: "\(part)")
      let lines =
        [answer.startLine] + result.matches.map { answer.line($0) }
        + result.near.map { answer.missLine($0) } + [answer.endLine(result, stop: nil)]
      try streams.add(Array(lines.map { text($0) }.joined(separator: [10])), source: "\(part)")
    }
    #expect(
      String(decoding: text(documents.document), as: UTF8.self)
        == String(decoding: text(expected), as: UTF8.self))
    #expect(streams.isStream)
    let joined = streams.lines.map { String(decoding: text($0), as: UTF8.self) }
    let matches = result.matches.map {
      String(decoding: text(FindAnswer(whole).line($0)), as: UTF8.self)
    }
    #expect(joined.dropFirst().prefix(matches.count) == matches[...])
  }

  @Test func answersToOtherQuestionsAreRefused() throws {
    var merge = FindMerge()
    #expect(throws: InputError.self) { try merge.add(Array("{}".utf8), source: "a") }
    #expect(throws: InputError.self) {
      try merge.add(Array("{\"type\":\"start\"}".utf8), source: "a")
    }
  }
}
