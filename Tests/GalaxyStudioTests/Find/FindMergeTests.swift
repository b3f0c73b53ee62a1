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
    for part in 0..<3 {
      var shard = question
      shard.take(try #require(ShardChoice(part, of: 3)))
      let search = FindSearch(shard)
      let answer = FindAnswer(search)
      let (result, _) = try search.run(threads: 2)
      try documents.add(text(answer.document(result, stop: nil)), source: "\(part)")
      let lines =
        [answer.startLine] + result.matches.map { answer.line($0) }
        + result.near.map { answer.missLine($0) } + [answer.endLine(result, stop: nil)]
      try streams.add(
        Array(answer.sealed(lines).map { text($0) }.joined(separator: [10])), source: "\(part)")
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

  /// The answer of a shard of a search for links in nine maps, as a document or as lines.
  private func shard(
    _ part: Int, of parts: Int, seed: UInt64 = 1, isStream: Bool = false,
    stop: FindSearch.Stop? = nil, show: String = "links", by: [String] = [],
    _ change: (inout FindQuestion) -> Void = { _ in }
  ) throws -> [UInt8] {
    let settings = try GenerationSettings(preset: .playerOwned, ["region.sectors": 100])
    var question = try FindQuestion(
      settings: settings, seeds: FindSeeds(from: Seed(seed), through: Seed(seed + 8)),
      variants: FindAxis.variants([], of: settings), where: ["links > 0"], show: [show], by: by)
    change(&question)
    question.take(try #require(ShardChoice(part, of: parts)))
    let search = FindSearch(question)
    let answer = FindAnswer(search)
    let (result, _) = try search.run()
    guard isStream else {
      // As the command line writes it.
      var members = answer.document(result, stop: stop).members
      members.insert(.init("generator", .object([.init("name", .text("warpwright"))])), at: 2)
      return text(.object(members))
    }
    let lines = [answer.startLine] + result.matches.map { answer.line($0) }
    return Array(
      answer.sealed(lines + [answer.endLine(result, stop: stop)]).map { text($0) }
        .joined(separator: [10]))
  }

  @Test(arguments: [false, true]) func shardsAreOrderedAndMissingOnesTold(isStream: Bool) throws {
    let files = try (0..<4).map {
      ShardAnswers.File(bytes: try shard($0, of: 4, isStream: isStream), name: "\($0)")
    }
    let shuffled = try ShardAnswers([files[2], files[0], files[3], files[1]])
    #expect(shuffled.files.map(\.name) == ["0", "1", "2", "3"])
    #expect(shuffled.missing.isEmpty && shuffled.again.isEmpty)
    try shuffled.requireAll()
    let some = try ShardAnswers([files[3], files[1]])
    #expect(some.missing == [0, 2])
    #expect(throws: MissingAnswers(shards: [0, 2], count: 4)) { try some.requireAll() }
    #expect(throws: InputError.self) { try ShardAnswers([files[1], files[0], files[1]]) }
    let other = ShardAnswers.File(bytes: try shard(1, of: 2, isStream: isStream), name: "other")
    #expect(throws: InputError.self) { try ShardAnswers([files[0], other]) }
    #expect(throws: InputError.self) {
      try ShardAnswers([files[0], .init(bytes: Array("{}".utf8), name: "none")])
    }
  }

  @Test(arguments: [false, true]) func alteredShardsAreRefused(isStream: Bool) throws {
    let bytes = try shard(1, of: 3, isStream: isStream)
    var merge = FindMerge()
    try merge.add(bytes, source: "whole")
    // A digit of a figure, and a match that is left out.
    let text = String(decoding: bytes, as: UTF8.self)
    let digit = try #require(text.firstRange(of: "\"figures\":{\"links\":"))
    var altered = text
    altered.replaceSubrange(digit.upperBound...digit.upperBound, with: "9")
    var texts = text[digit.upperBound] == "9" ? [] : [altered]
    if isStream {
      texts.append(
        text.split(separator: "\n").enumerated().filter { $0.offset != 2 }
          .map { String($0.element) }.joined(separator: "\n"))
    }
    for text in texts {
      var merge = FindMerge()
      #expect(throws: InputError.self) { try merge.add(Array(text.utf8), source: "altered") }
      let answers = try ShardAnswers([
        .init(bytes: Array(text.utf8), name: "altered"),
        .init(bytes: try shard(0, of: 3, isStream: isStream), name: "0"),
      ])
      #expect(answers.again == [1, 2])
    }
    let stopped = try shard(0, of: 3, isStream: isStream, stop: .time)
    var other = FindMerge()
    #expect(throws: InputError.self) { try other.add(stopped, source: "stopped") }
    // Shards of other seeds are those of another search.
    #expect(throws: InputError.self) {
      try merge.add(try shard(2, of: 3, seed: 5, isStream: !isStream), source: "other")
    }
  }

  @Test func theFirstMatchesAreRankedBehindTheMerge() throws {
    func change(_ question: inout FindQuestion) { (question.limit, question.top) = (7, 2) }
    var (merge, whole) = (FindMerge(), FindMerge())
    for part in 0..<2 {
      try merge.add(try shard(part, of: 2, by: ["links"], change), source: "\(part)")
    }
    try whole.add(try shard(0, of: 1, by: ["links"], change), source: "whole")
    #expect(merge.matchCount == 7 && whole.matchCount == 7)
    #expect(merge.document["matches"] == whole.document["matches"])
    #expect(merge.document["matches"].listValue.count == 2 && merge.conflict == nil)
    for (limit, top, near, isLowest) in [
      (8, nil, nil, false), (nil, 3, nil, false), (nil, nil, 1, false), (nil, nil, nil, true),
    ] as [(Int?, Int?, Int?, Bool)] {
      (merge.limit, merge.top, merge.near, merge.isLowest) = (limit, top, near, isLowest)
      #expect(merge.conflict != nil)
    }
    (merge.limit, merge.top, merge.near, merge.isLowest) = (6, 1, nil, false)
    #expect(merge.conflict == nil)
  }

  @Test func shardsOfOtherSearchesAreRefused() throws {
    let others = [
      try shard(1, of: 2, show: "deadEnds as links"), try shard(1, of: 2) { $0.near = 1 },
      try shard(1, of: 2) { $0.countsConditions = true }, try shard(1, of: 2, by: ["links"]),
    ]
    for bytes in others {
      var merge = FindMerge()
      try merge.add(try shard(0, of: 2), source: "0")
      #expect(throws: InputError.self) { try merge.add(bytes, source: "1") }
      let answers = try ShardAnswers([
        .init(bytes: bytes, name: "1"), .init(bytes: try shard(0, of: 2), name: "0"),
      ])
      #expect(answers.again == [1])
    }
    let text = String(decoding: try shard(0, of: 2), as: UTF8.self)
    let damaged = Array(text.replacing("\"index\":0", with: "\"index\":-1").utf8)
    #expect(damaged != Array(text.utf8))
    #expect(throws: InputError.self) { try ShardAnswers([.init(bytes: damaged, name: "0")]) }
    var merge = FindMerge()
    #expect(throws: InputError.self) { try merge.add(damaged, source: "0") }
  }

  @Test func answersToOtherQuestionsAreRefused() throws {
    var merge = FindMerge()
    #expect(throws: InputError.self) { try merge.add(Array("{}".utf8), source: "a") }
    #expect(throws: InputError.self) {
      try merge.add(Array("{\"type\":\"start\"}".utf8), source: "a")
    }
  }
}
