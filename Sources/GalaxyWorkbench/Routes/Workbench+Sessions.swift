import FileIO
import GalaxyModel
import GalaxyStudio
import Platform
import RowFormats

extension Workbench {
  /// Opens a session.
  func open(_ body: FieldValue) throws -> WebAnswer {
    try RecipeChange.check(body, hasOnly: ["recipe"], what: "a session")
    let given = body["recipe"]
    let recipe: Recipe
    if given == .null || given == .object([]) {
      recipe = state.withLock { $0.start }
    } else {
      recipe = try RecipeChange.read(given)
      _ = try factory.plan(recipe)
    }
    let name = Token.random()
    let isOpened = state.withLock { state in
      guard state.sessions.count < limits.sessions else { return false }
      state.sessions[name] = Session(
        name: name, recipe: recipe,
        followsFile: Revision.digest(of: recipe) == Revision.digest(of: state.start))
      return true
    }
    guard isOpened else {
      return .busy("there are \(limits.sessions) sessions; close one of their pages")
    }
    return .json(201, .object([.init("id", .text(name)), .init("rev", .int(0))]))
  }

  /// Ends a session.
  func close(_ name: String) -> WebAnswer {
    let isKnown = state.withLock { state in
      guard state.sessions[name] != nil else { return false }
      state.sessions[name]?.log.close()
      state.sessions[name] = nil
      giveUp(&state)
      return true
    }
    return isKnown ? .done : .error(404, "there is no such session")
  }

  /// Changes the recipe of a session.
  func change(_ name: String, _ change: Route.Change, _ body: FieldValue) throws -> WebAnswer {
    let session = try session(name)
    guard let newest = session.newest else { throw Refusal(404, "there is no such session") }
    let maker = RecipeChange(recipe: newest.recipe)
    let number: Int?
    if change == .undo || change == .redo {
      try RecipeChange.check(body, hasOnly: [], what: change.rawValue)
    }
    switch change {
    case .settings:
      let recipe = try maker.settings(body)
      _ = try factory.plan(recipe.withoutSteps)
      number = revise(name) { $0.change(to: recipe, .settings) }
    case .seed:
      let recipe = try maker.seed(body)
      number = revise(name) { $0.change(to: recipe, .seed) }
    case .step:
      let outcome = try maker.step(body)
      if body["recipe"] != .null { _ = try factory.plan(outcome.recipe.withoutSteps) }
      number = revise(name) { $0.change(to: outcome.recipe, .step, check: outcome.check) }
    case .undo: number = revise(name) { $0.undo() }
    case .redo: number = revise(name) { $0.redo() }
    }
    guard let number else {
      throw Refusal(409, "there is nothing to \(change.rawValue)")
    }
    return .json(202, .object([.init("rev", .int(number))]))
  }

  /// Makes a new revision, which supersedes the run of the one before.
  func revise(_ name: String, _ body: (inout Session) -> Int?) -> Int? {
    let (number, superseded) = state.withLock { state -> (Int?, [Work.Waiter]) in
      guard var session = state.sessions[name], let before = session.newest,
        let number = body(&session)
      else { return (nil, []) }
      var waiters: [Work.Waiter] = []
      let key = before.workKey
      if before.isOpen {
        session[before.number]?.state = .superseded
        if var work = state.works[key] {
          session.log.emit(
            "superseded", [.init("rev", .int(before.number)), .init("by", .int(number))])
          let own = work.waiters.filter {
            $0.value.session == name && $0.value.revision == before.number
          }
          for waiter in own.keys { work.waiters[waiter] = nil }
          waiters = Array(own.values)
          state.works[key] = work
        }
      }
      session.lastSeen = .now
      state.sessions[name] = session
      follow(name, &state)
      giveUp(&state)
      return (number, waiters)
    }
    if let number {
      for waiter in superseded { waiter.call(.superseded(by: number)) }
    }
    return number
  }

  /// The events of a session.
  func events(_ name: String, _ target: RequestTarget, _ request: WebRequest) throws -> WebAnswer {
    _ = try session(name)
    let seen = try Workbench.lastSeen(target, request)
    let number = state.withLock { state in
      state.last += 1
      return state.last
    }
    let stream = EventStream(
      attach: { [weak self] sink in
        self?.state.withLock { state in
          guard state.sessions[name] != nil else { return sink(nil) }
          state.sessions[name]?.log.attach(number, after: seen, sink)
          self?.follow(name, &state)
        }
      },
      detach: { [weak self] in
        self?.state.withLock { state in
          state.sessions[name]?.log.detach(number)
          state.sessions[name]?.lastSeen = .now
          self?.giveUp(&state)
        }
      })
    return WebAnswer(200, type: "text/event-stream", body: .events(stream))
  }

  /// The number of the last event that a client has seen, if it says so.
  static func lastSeen(_ target: RequestTarget, _ request: WebRequest) throws -> Int? {
    guard let text = request.value("last-event-id") ?? target.value("last") else { return nil }
    guard let number = Int(text), number >= 0 else {
      throw Refusal(400, "Last-Event-ID is the number of an event")
    }
    return number
  }
}

extension Recipe {
  /// The recipe of the map before its steps.
  var withoutSteps: Recipe {
    var recipe = self
    recipe.steps = []
    recipe.waivers = []
    return recipe
  }
}
