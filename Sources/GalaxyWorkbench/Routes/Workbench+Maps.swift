import Platform
import GalaxyGeneration
import GalaxyModel
import GalaxyStudio
import RowFormats

extension Workbench {
  /// The map of a revision.
  func map(
    _ name: String, _ target: RequestTarget, _ request: WebRequest, _ exchange: Exchange
  ) throws {
    let revision = try revision(name, target)
    let known = request.value("if-none-match")
    made(revision, of: name, exchange) { map in
      let tag = "\"\(map.digest)\""
      let headers = [("ETag", tag)]
      if let known, known.split(separator: ",").contains(where: { $0.contains(tag) }) {
        return exchange.reply(WebAnswer(304, headers: headers, body: .bytes([])))
      }
      exchange.reply(
        WebAnswer(200, type: WebAnswer.jsonType, headers: headers, body: .bytes(map.block)))
    }
  }

  /// Waits until the map of a revision is made; replies if it cannot be.
  func made(
    _ revision: Revision, of name: String, _ exchange: Exchange,
    then body: @Sendable @escaping (MadeMap) -> Void
  ) {
    if case .failed(let failure, let isConflict) = revision.state {
      return exchange.reply(Workbench.refusal(failure, isConflict: isConflict, revision.number))
    }
    if !revision.isUnchecked, case .map(let map)? = kept(revision.workKey) { return body(map) }
    wait(
      for: revision.workKey, of: name, revision.number, exchange,
      run: work(for: revision, of: name)
    ) { result in
      switch result {
      case .map(let map): body(map)
      case .answer(let answer): exchange.reply(answer)
      case .failure(let failure):
        let isConflict = revision.check == nil && failure.step != nil
        exchange.reply(Workbench.refusal(failure, isConflict: isConflict, revision.number))
      case .superseded(let number):
        exchange.reply(
          .error(
            409, "revision \(number) was asked for meanwhile",
            more: [.init("rev", .int(number)), .init("state", .text("superseded"))]))
      }
    }
  }

  /// What was made before.
  func kept(_ key: String) -> Kept? { state.withLock { $0.values[key] } }

  private static func refusal(
    _ failure: MakeFailure, isConflict: Bool, _ number: Int
  ) -> WebAnswer {
    .error(
      409, failure.message,
      more: [
        .init("rev", .int(number)), .init("state", .text(isConflict ? "conflict" : "failed")),
        .init("exit", .int(Int(failure.status.rawValue))),
        .init("failures", .list(failure.failures)),
        .init("step", .optional(failure.step) { .int($0) }),
        .init("edit", .optional(failure.edit) { .int($0) }),
        .init("answers", answers(isConflict)),
      ])
  }

  private static func answers(_ isConflict: Bool) -> FieldValue {
    .list(isConflict ? [.text("drop"), .text("undo")] : [])
  }

  /// The job that makes the map of a revision, and judges its step.
  func work(
    for revision: Revision, of name: String
  ) -> @Sendable (Abandonment) throws -> WorkResult {
    let key = revision.workKey
    return { [self] abandonment in
      var report: FieldValue?
      if revision.isUnchecked, let check = revision.check {
        note("step", "", of: key)
        report = try check.report()
        if abandonment.isAbandoned { throw Abandoned() }
      }
      let map = try makeMap(revision.recipe, revision.digest, of: name, key, abandonment)
      if let report { keep(report, for: key) }
      return .map(map)
    }
  }

  /// Keeps the report of a step for the events of its revision.
  private func keep(_ report: FieldValue, for key: String) {
    state.withLock {
      $0.values.insert(.document(report.jsonLine), weight: 4_096, for: "report|" + key)
    }
  }

  /// Makes the map of a recipe, unless it is known.
  func makeMap(
    _ recipe: Recipe, _ digest: String, of name: String, _ key: String, _ abandonment: Abandonment
  ) throws -> MadeMap {
    if case .map(let map)? = kept("map|\(digest)") { return map }
    var memory = state.withLock { $0.memories[name] } ?? []
    let map = try factory.make(recipe, memory: &memory, abandonment) { stage, region in
      note(stage, region, of: key)
    }
    let weight = 2_000 * map.galaxy.regions.reduce(0) { $0 + $1.sectorCount }
    state.withLock { state in
      state.values.insert(.map(map), weight: map.weight, for: "map|\(digest)")
      if weight <= 64 << 20 { state.memories.insert(memory, weight: weight, for: name) }
    }
    return map
  }

  /// Tells the sessions that follow a job how far it is.
  private func note(_ stage: String, _ region: String, of key: String) {
    state.withLock { state in
      for (name, session) in state.sessions {
        guard let newest = session.newest, newest.isOpen, newest.workKey == key else { continue }
        state.sessions[name]?.log.emit(
          "progress",
          [
            .init("rev", .int(newest.number)), .init("stage", .text(stage)),
            .init("region", .text(region)),
          ])
      }
    }
  }
}
