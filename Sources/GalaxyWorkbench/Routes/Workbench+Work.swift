import Platform
import GalaxyModel
import GalaxyStudio
import JSONText
import RowFormats

extension Workbench {
  /// A job.
  typealias Run = @Sendable (Abandonment) throws -> WorkResult

  /// Waits for a job, which begins unless it was begun for another.
  func wait(
    for key: String, of session: String, _ revision: Int, _ exchange: Exchange,
    run: @escaping Run, _ call: @Sendable @escaping (WorkResult) -> Void
  ) {
    let number: Int? = state.withLock { state in
      guard begin(key, &state, run) else { return nil }
      state.last += 1
      state.works[key]?.waiters[state.last] = Work.Waiter(
        session: session, revision: revision, call: call)
      return state.last
    }
    guard let number else {
      return exchange.reply(.busy("\(limits.waiting) jobs wait already; try again"))
    }
    exchange.onCancel { [weak self] in
      self?.state.withLock { state in
        state.works[key]?.waiters[number] = nil
        self?.giveUp(&state)
      }
    }
  }

  /// Begins a job unless it was begun; returns whether there was room for it.
  private func begin(_ key: String, _ state: inout State, _ run: @escaping Run) -> Bool {
    if state.works[key] != nil { return true }
    let abandonment = Abandonment()
    guard
      let job = pool.submit(
        .request, { [weak self] in self?.perform(key, abandonment, run) })
    else { return false }
    state.works[key] = Work(abandonment: abandonment, job: job)
    return true
  }

  /// Has the newest map of a session made if a client follows its events.
  func follow(_ name: String, _ state: inout State) {
    guard let session = state.sessions[name], session.log.hasClients, let newest = session.newest,
      newest.isOpen
    else {
      state.starved.remove(name)
      return
    }
    if begin(newest.workKey, &state, work(for: newest, of: name)) {
      state.starved.remove(name)
    } else {
      state.starved.insert(name)
    }
  }

  /// Gives up jobs that nothing waits for.
  func giveUp(_ state: inout State) {
    for (key, work) in state.works where work.waiters.isEmpty {
      let isFollowed = state.sessions.values.contains { session in
        guard session.log.hasClients, let newest = session.newest, newest.isOpen else {
          return false
        }
        return newest.workKey == key
      }
      if isFollowed { continue }
      work.abandonment.abandon()
      if let job = work.job { pool.withdraw(.request, job) }
      state.works[key] = nil
    }
  }

  /// Does a job and tells all that wait for it.
  private func perform(_ key: String, _ abandonment: Abandonment, _ run: Run) {
    if abandonment.isAbandoned { return }
    let result: WorkResult
    do {
      result = try run(abandonment)
    } catch  where MakeFailure.isAbandonment(error) && abandonment.isAbandoned {
      return
    } catch {
      result = .failure(MakeFailure(error))
    }
    let waiters: [Work.Waiter] = state.withLock { state in
      guard let work = state.works[key], work.abandonment === abandonment else { return [] }
      state.works[key] = nil
      finish(key, result, &state)
      for name in state.starved { follow(name, &state) }
      return Array(work.waiters.values)
    }
    for waiter in waiters { waiter.call(result) }
  }

  /// Notes what a job means for revisions, and tells their sessions.
  private func finish(_ key: String, _ result: WorkResult, _ state: inout State) {
    let report: FieldValue? =
      if case .document(let bytes)? = state.values["report|" + key],
        let document = try? JSONDocument(bytes)
      { FieldValue(document.root) } else { nil }
    for name in state.sessions.keys {
      guard var session = state.sessions[name] else { continue }
      for number in session.open(key) {
        switch result {
        case .map(let map): note(map, report, number, &session)
        case .failure(let failure): note(failure, number, &session)
        case .answer, .superseded: break
        }
      }
      state.sessions[name] = session
    }
  }

  private func note(
    _ map: MadeMap, _ report: FieldValue?, _ number: Int, _ session: inout Session
  ) {
    session[number]?.state = .made(digest: map.digest)
    session.log.emit("map", [.init("rev", .int(number)), .init("sha256", .text(map.digest))])
    guard let report else { return }
    session.log.emit(
      "report",
      [.init("rev", .int(number)), .init("step", report["step"]), .init("report", report)])
  }

  private func note(_ failure: MakeFailure, _ number: Int, _ session: inout Session) {
    let isConflict = session[number]?.check == nil && failure.step != nil
    session[number]?.state = .failed(failure, isConflict: isConflict)
    var members: [FieldValue.Member] = [
      .init("rev", .int(number)), .init("message", .text(failure.message)),
      .init("failures", .list(failure.failures)),
      .init("step", .optional(failure.step) { .int($0) }),
      .init("edit", .optional(failure.edit) { .int($0) }),
      .init("conflict", .boolean(isConflict)),
      .init("answers", .list(isConflict ? [.text("drop"), .text("undo")] : [])),
    ]
    if session[number]?.check != nil, number == session.current {
      members.append(.init("back", .int(session.takeBack())))
    }
    session.log.emit("failed", members)
  }
}
