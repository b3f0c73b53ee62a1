import Criteria
import Determinism
import FileIO
import GalaxyModel
import GalaxySettings
import GalaxyTestSupport
import Testing

@testable import GalaxyStudio

/// Answers do not depend on threads, shards, or interruptions, and ranking follows its definition.
@Suite struct FindSearchTests {
  private let seed = TestSeed.draw() % 100_000

  private func question(
    _ texts: [String] = ["articulationPoints < 12 and declared(BUBBLE) >= 1"], count: UInt64 = 6,
    axes: [FindAxis] = [], by scores: [String] = [], show: [String] = []
  ) throws -> FindQuestion {
    let settings = GenerationSettings(preset: .terranSpace)
    return try FindQuestion(
      settings: settings, seeds: FindSeeds(from: Seed(seed), through: Seed(seed + count - 1)),
      variants: FindAxis.variants(axes, of: settings), where: texts, show: show, by: scores)
  }

  private func answer(_ question: FindQuestion, threads: Int = 1) throws -> FindResult {
    try FindSearch(question).run(threads: threads).result
  }

  private func words(_ result: FindResult) -> [String] {
    (result.matches + result.near).map {
      "\($0.seed) \($0.variant) \($0.figures) \($0.scores) \($0.failed) \($0.distance)"
    } + ["\(result.tested) \(result.matchCount) \(result.tally)"]
  }

  @Test func threadsChangeNothing() throws {
    var question = try question(axes: [
      .setting(SettingCatalog.standard.maxWarps.definition, ["4", "6"])
    ])
    question.near = 5
    question.countsConditions = true
    let expected = words(try answer(question))
    for threads in [3] { #expect(words(try answer(question, threads: threads)) == expected) }
    question.limit = 2
    let first = words(try answer(question))
    #expect(words(try answer(question, threads: 4)) == first)
  }

  @Test func shardsJoinToTheWhole() throws {
    let whole = try question()
    let expected = try answer(whole).matches.map(\.seed)
    for parts in [2, 4] {
      var found: [Seed] = []
      for part in 0..<parts {
        var shard = whole
        shard.take(try #require(ShardChoice(part, of: parts)))
        found += try answer(shard).matches.map(\.seed)
      }
      #expect(found == expected, "\(parts) shards")
    }
  }

  @Test func shardsOfEndlessRangesAreRanges() throws {
    let most = Seed(1 << 53 - 1)
    let seeds = FindSeeds(from: 0, through: most)
    let last = seeds.shard(try #require(ShardChoice(999_999, of: 1_000_000)))
    #expect(last[last.count - 1] == most)
    let first = seeds.shard(try #require(ShardChoice(0, of: 1_000_000)))
    #expect(first[0] == 0 && abs(first.count - last.count) < 2)
  }

  @Test func searchesGoOnFromTheirState() throws {
    var question = try question(by: ["links"])
    question.near = 4
    question.countsConditions = true
    let expected = words(try answer(question))
    let directory = try ScratchFile(directory: ScratchFile.standardDirectory, name: "find.state")
    var search = FindSearch(question)
    let state = FindState(path: directory.path, of: search)
    search.budget = 2
    var runs = 0
    while true {
      runs += 1
      let earlier = runs == 1 ? nil : try state.read()
      let (result, stop) = try search.run(from: earlier, threads: 2)
      try state.write(result)
      guard stop != nil else {
        #expect(words(result) == expected)
        break
      }
      #expect(stop == .budget)
    }
    #expect(runs == 3)
    let other = FindState(path: directory.path, of: FindSearch(try self.question()))
    #expect(throws: InputError.self) { try other.read() }
    #expect(try other.read(isForced: true) == nil)
  }

  @Test func nearMissesFailTheFewestConditionsByTheLeast() throws {
    var question = try question(["bridges < 8", "deadEnds < 4", "links > 540"])
    question.near = 6
    let result = try answer(question)
    let ranks = result.near.map { ($0.failed.count, $0.distance) }
    for (one, next) in zip(ranks, ranks.dropFirst()) { #expect(one <= next) }
    for miss in result.near {
      let values = miss.figures.map { if case .number(let number) = $0 { number } else { 0.0 } }
      let limits = [(values[0] - 8) / 8, (values[1] - 4) / 4, (540 - values[2]) / 540]
      let isFalse = [values[0] >= 8, values[1] >= 4, values[2] <= 540]
      #expect(miss.failed == isFalse.indices.filter { isFalse[$0] })
      let distance = miss.failed.reduce(0) { $0 + limits[$1] }
      #expect(abs(miss.distance - distance) < 1e-9)
    }
  }

  @Test func rankingAndFrontsFollowTheirDefinitions() throws {
    let all = try answer(question(["links > 0"], show: ["links", "bridges"]))
    func value(_ entry: FindEntry, _ index: Int) -> Double {
      if case .number(let number) = entry.figures[index] { number } else { 0 }
    }
    var ranked = try question(["links > 0"], by: ["bridges"], show: ["links", "bridges"])
    ranked.top = 5
    ranked.isLowest = true
    let best = all.matches.sorted { (value($0, 1), $0.seed) < (value($1, 1), $1.seed) }.prefix(5)
    #expect(try answer(ranked).matches.map(\.seed) == best.map(\.seed))
    var front = try question(["links > 0"], by: ["links", "bridges"], show: ["links", "bridges"])
    front.top = 100
    let undominated = all.matches.filter { one in
      !all.matches.contains { other in
        value(other, 0) >= value(one, 0) && value(other, 1) >= value(one, 1)
          && (value(other, 0), value(other, 1)) != (value(one, 0), value(one, 1))
      }
    }
    #expect(Set(try answer(front).matches.map(\.seed)) == Set(undominated.map(\.seed)))
  }

  @Test func variantsAreNumberedInTheOrderOfKeys() throws {
    let catalog = SettingCatalog.standard
    let axes: [FindAxis] = [
      .setting(catalog.oneWayPercent.definition, ["5", "3"]),
      .setting(catalog.maxWarps.definition, ["4", "6"]),
    ]
    let variants = try question(axes: axes).variants
    #expect(
      variants.map { $0.changes.map { "\($0.value)" }.joined(separator: ",") }
        == ["4,5", "4,3", "6,5", "6,3"])
  }

  @Test func racesHalveTheVariants() throws {
    let question = try question(
      ["links > 0"], count: 8,
      axes: [.setting(SettingCatalog.standard.maxWarps.definition, ["4", "6"])],
      by: ["links"])
    let rounds = try FindRace(question).run(threads: 2)
    #expect(rounds.map(\.count) == [8])
    #expect(rounds.map(\.living.count) == [1])
    for round in rounds {
      for entry in round.means {
        var single = question
        single.variants = [question.variants[entry.variant]]
        single.seeds = FindSeeds(
          from: Seed(seed + UInt64(round.first)),
          through: Seed(seed + UInt64(round.first + round.count - 1)))
        single.top = 1000
        let scores = try answer(single).matches.map { $0.scores[0] }
        let sum = scores.reduce(0.0) {
          if case .number(let number) = $1 { $0 + number } else { $0 }
        }
        #expect(abs((entry.mean ?? 0) - sum / Double(round.count)) < 1e-9)
      }
    }
  }

  @Test func shrunkMatchesHaveNoSettingToSpare() throws {
    let settings = try GenerationSettings(
      preset: .terranSpace,
      [
        "graph.maxWarps": 5, "graph.oneWayPercent": 8,
        "formations.BUBBLE": 3,
      ])
    try settings.check()
    let question = try FindQuestion(
      settings: settings, seeds: FindSeeds(from: Seed(seed % 3), through: Seed(seed % 3 + 9)),
      variants: FindAxis.variants([], of: settings),
      where: ["declared(BUBBLE) >= 3 and outDegree.max <= 5"])
    let match = try #require(try answer(question).matches.first)
    let small = try FindShrink(question).shrink(match)
    #expect(small.settings.values[given: SettingCatalog.standard.oneWayPercent.definition] == nil)
    for setting in SettingCatalog.all where small.settings.values[given: setting] != nil {
      if setting == SettingCatalog.standard.sectors.definition { continue }
      var fewer = small.settings
      fewer.restoreDefault(of: setting)
      var single = question
      single.variants = try FindAxis.variants([], of: fewer)
      single.seeds = FindSeeds([small.seed])
      #expect(try answer(single).matches.isEmpty, "\(setting.key)")
    }
  }
}
