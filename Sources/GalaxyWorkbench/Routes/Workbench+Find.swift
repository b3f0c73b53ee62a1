import GalaxyGeneration
import Determinism
import GalaxyModel
import GalaxySettings
import GalaxyStudio
import Platform
import RowFormats

extension Workbench {
  /// Begins a search for seeds.
  func find(_ body: FieldValue) throws -> WebAnswer {
    let question = try question(body)
    let name = Token.random()
    let abandonment = Abandonment()
    let isBegun = state.withLock { state in
      let job = pool.submit(.search) { [weak self] in self?.search(name, question, abandonment) }
      guard let job else { return false }
      state.searches[name] = Search(abandonment: abandonment, job: job)
      return true
    }
    guard isBegun else { return .busy("\(limits.waiting) searches wait already; try again") }
    return .json(202, .object([.init("job", .text(name))]))
  }

  /// The question of a body, as `find` reads it.
  private func question(_ body: FieldValue) throws -> FindQuestion {
    try RecipeChange.check(
      body,
      hasOnly: [
        "recipe", "preset", "seeds", "where", "show", "by", "lowest", "n", "top", "near",
      ], what: "a search")
    let given = body["recipe"]
    let recipe = try RecipeChange.read(
      given != .null ? given : .object([.init("preset", body["preset"])]))
    guard recipe.steps.isEmpty else {
      throw MakeFailure(
        "a recipe with steps changes the map of one seed; seeds are tried without them", .usage)
    }
    var settings = try recipe.settings()
    try settings.check()
    if let seed = try? factory.plan(recipe.withSeed) { settings = seed.settings }
    var question = try FindQuestion(
      settings: settings, seeds: try seeds(body["seeds"]),
      variants: try FindAxis.variants([], of: settings), where: try texts(body, "where"),
      show: try texts(body, "show"), by: try texts(body, "by"))
    question.isLowest = body["lowest"] == .boolean(true)
    question.limit = try number(body, "n")
    question.top = try number(body, "top") ?? 10
    question.near = try number(body, "near")
    guard !question.criteria.isEmpty || !question.scores.isEmpty else {
      throw MakeFailure("say what to find: where, or by", .usage)
    }
    return question
  }

  private func number(_ body: FieldValue, _ key: String) throws -> Int? {
    if body[key] == .null { return nil }
    guard let number = body[key].intValue, number >= 1 else {
      throw MakeFailure("\(key) is a number from 1", .usage)
    }
    return number
  }

  private func texts(_ body: FieldValue, _ key: String) throws -> [String] {
    switch body[key] {
    case .null: return []
    case .text(let text): return [text]
    default:
      let texts = body[key].listValue.compactMap(\.textValue)
      guard case .list(let all) = body[key], all.count == texts.count else {
        throw MakeFailure("\(key) is a list of expressions", .usage)
      }
      return texts
    }
  }

  private func seeds(_ value: FieldValue) throws -> FindSeeds {
    if value == .null { return FindSeeds(from: 1, through: 10_000) }
    let wrong = MakeFailure("seeds are a range, \"1..1000\", or a list of numbers", .usage)
    if case .list(let elements) = value {
      let seeds = try elements.map { element in
        guard let number = element.intValue, number >= 0, let seed = Seed(value: UInt64(number))
        else { throw wrong }
        return seed
      }
      return FindSeeds(seeds)
    }
    let parts = (value.textValue ?? "").split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[1].isEmpty, let first = UInt64(parts[0]),
      let last = UInt64(parts[2]), first <= last, let start = Seed(value: first),
      let end = Seed(value: last)
    else { throw wrong }
    return FindSeeds(from: start, through: end)
  }

  /// Searches, and gives way to requests between seeds.
  private func search(_ name: String, _ question: FindQuestion, _ abandonment: Abandonment) {
    if abandonment.isAbandoned { return }
    func emit(_ kind: String, _ value: FieldValue) {
      state.withLock { $0.searches[name]?.log.emit(kind, value.members) }
    }
    do {
      let forecast = try question.forecast()
      if let first = forecast.impossible.first { throw MakeFailure(first, .negative) }
      let search = FindSearch(question)
      let answer = FindAnswer(search)
      emit("start", answer.startLine)
      let (result, stop) = try search.run(
        isInterrupted: { [pool] in
          pool.giveWay()
          return abandonment.isAbandoned
        },
        progress: { emit("progress", .object([.init("tested", .int($0.done))])) },
        found: { emit("match", answer.line($0)) })
      if !question.scores.isEmpty {
        for match in result.matches { emit("match", answer.line(match)) }
      }
      for miss in result.near { emit("near", answer.missLine(miss)) }
      emit("end", answer.endLine(result, stop: stop))
    } catch {
      emit("failed", .object([.init("message", .text(MakeFailure(error).message))]))
    }
    state.withLock { state in
      state.searches[name]?.isOver = true
      state.searches[name]?.log.close()
    }
  }

  /// The events of a search.
  func searchEvents(
    _ name: String, _ target: RequestTarget, _ request: WebRequest
  ) throws -> WebAnswer {
    let seen = try Workbench.lastSeen(target, request) ?? 0
    let number: Int? = state.withLock { state in
      guard state.searches[name] != nil else { return nil }
      state.last += 1
      return state.last
    }
    guard let number else { throw Refusal(404, "there is no such search") }
    let stream = EventStream(
      attach: { [weak self] sink in
        self?.state.withLock { state in
          guard state.searches[name] != nil else { return sink(nil) }
          state.searches[name]?.wasFollowed = true
          state.searches[name]?.log.attach(number, after: seen, sink)
        }
      },
      detach: { [weak self] in
        self?.state.withLock { state in
          state.searches[name]?.log.detach(number)
          state.searches[name]?.lastSeen = .now
        }
      })
    return WebAnswer(200, type: "text/event-stream", body: .events(stream))
  }

  /// Ends a search.
  func endSearch(_ name: String) -> WebAnswer {
    let isKnown = state.withLock { state in
      guard let search = state.searches.removeValue(forKey: name) else { return false }
      drop(search)
      return true
    }
    return isKnown ? .done : .error(404, "there is no such search")
  }

  private func drop(_ search: Search) {
    search.abandonment.abandon()
    if let job = search.job { pool.withdraw(.search, job) }
    var log = search.log
    log.close()
  }

  /// Ends searches whose client has gone, and forgets those that ended long ago.
  func tidySearches(_ state: inout State, _ now: ContinuousClock.Instant) {
    for (name, search) in state.searches {
      if search.log.hasClients {
        state.searches[name]?.lastSeen = now
        continue
      }
      let silence = now - search.lastSeen
      let isLeft = search.wasFollowed && !search.isOver && silence > .seconds(30)
      guard isLeft || silence > limits.idle else { continue }
      state.searches[name] = nil
      drop(search)
    }
  }
}

extension Recipe {
  /// The recipe with some seed, for its plan.
  fileprivate var withSeed: Recipe {
    get throws {
      var members = fieldValue.members
      members.removeAll { $0.key == "seed" }
      members.append(.init("seed", .int(0)))
      return try RecipeChange.read(.object(members))
    }
  }
}
