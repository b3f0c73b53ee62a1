import Platform
import FileIO
import GalaxyFormats
import GalaxyGeneration
import GalaxyModel
import GalaxyStudio
import JSONText
import RowFormats
import WarpwrightCLI

extension Workbench {
  /// Answers a request that its rules let pass.
  ///
  /// - Parameters:
  ///   - request: The request.
  ///   - exchange: Takes the answer, at once or later.
  public func handle(_ request: WebRequest, _ exchange: Exchange) {
    guard let target = RequestTarget(request.target), let route = Route(target.path) else {
      return exchange.reply(.error(404, "there is nothing of this name"))
    }
    guard route.methods.contains(request.method) else {
      return exchange.reply(
        .error(
          405, "this route takes \(route.methods.joined(separator: " and "))", more: [],
          headers: [("Allow", route.methods.joined(separator: ", "))]))
    }
    do {
      try answer(route, target, request, exchange)
    } catch let failure as MakeFailure {
      exchange.reply(failure.answer)
    } catch let answer as Refusal {
      exchange.reply(answer.answer)
    } catch {
      exchange.reply(MakeFailure(error).answer)
    }
  }

  /// Ends the handling of a request with an answer.
  struct Refusal: Error {
    let answer: WebAnswer

    init(_ status: Int, _ message: String) { answer = .error(status, message) }
  }

  private func answer(
    _ route: Route, _ target: RequestTarget, _ request: WebRequest, _ exchange: Exchange
  ) throws {
    switch route {
    case .page: exchange.reply(document(page.document, "text/html; charset=utf-8"))
    case .script: exchange.reply(document(page.script, "text/javascript; charset=utf-8"))
    case .style: exchange.reply(document(page.style, "text/css; charset=utf-8"))
    case .icon: exchange.reply(.done)
    case .about: exchange.reply(.json(200, about))
    case .settings: exchange.reply(.json(lists[.settings] ?? []))
    case .presets: exchange.reply(.json(lists[.presets] ?? []))
    case .figures: exchange.reply(.json(lists[.figures] ?? []))
    case .open: exchange.reply(try open(try body(request)))
    case .session(let name): exchange.reply(close(name))
    case .map(let name): try map(name, target, request, exchange)
    case .change(let name, let change):
      exchange.reply(try self.change(name, change, try body(request)))
    case .events(let name): exchange.reply(try events(name, target, request))
    case .recipe(let name):
      let revision = try revision(name, target)
      exchange.reply(.json(Array((revision.recipe.upgraded.line + "\n").utf8)))
    case .revisions(let name): exchange.reply(.json(200, try session(name).overview))
    case .question(let name, let kind): try ask(name, kind, target, exchange)
    case .export(let name): try export(name, target, exchange)
    case .save(let name): try save(name, try body(request), exchange)
    case .find: exchange.reply(try find(try body(request)))
    case .search(let name): exchange.reply(endSearch(name))
    case .searchEvents(let name): exchange.reply(try searchEvents(name, target, request))
    }
  }

  private func document(_ bytes: [UInt8], _ type: String) -> WebAnswer {
    WebAnswer(200, type: type, body: .bytes(bytes))
  }

  private var about: FieldValue {
    let start = state.withLock { $0.start }
    return .object([
      .init("schema", .text("warpwright.about")), .init("version", .int(1)),
      .init("generator", generatorFact(version: generatorVersion)),
      .init("start", start.fieldValue), .init("watched", .boolean(isWatching)),
      .init("save", .boolean(savePath != nil)),
      .init("stages", .list(FindAxis.stages.map { .text($0) })),
      .init(
        "formats",
        .list(
          FormatCatalog.program.outputs.map {
            .object([
              .init("name", .text($0.name)), .init("summary", .text($0.summary)),
              .init("perRegion", .boolean(!$0.isSingleFile(regionCount: 2) && $0.picture == nil)),
            ])
          })),
      .init(
        "limits",
        .object([
          .init("sessions", .int(limits.sessions)), .init("jobs", .int(limits.jobs)),
        ])),
    ])
  }

  /// The document of a body; an empty one is an object without members.
  private func body(_ request: WebRequest) throws -> FieldValue {
    guard !request.body.isEmpty else { return .object([]) }
    let document: JSONDocument
    do {
      document = try JSONDocument(request.body)
    } catch {
      throw Refusal(400, "the body is no JSON: line \(error.line): \(error.message)")
    }
    let value = FieldValue(document.root)
    guard case .object = value else { throw Refusal(400, "the body is an object") }
    return value
  }

  /// The session of a name.
  func session(_ name: String) throws -> Session {
    let session = state.withLock { state in
      state.sessions[name]?.lastSeen = .now
      return state.sessions[name]
    }
    guard let session else {
      throw Refusal(404, "there is no such session; open it again with its recipe")
    }
    return session
  }

  /// The revision of a session that a query names; the newest if it names none.
  func revision(
    _ name: String, _ target: RequestTarget, entry: String = "rev"
  ) throws -> Revision {
    let session = try session(name)
    guard let text = target.value(entry) else {
      guard let newest = session.newest else { throw Refusal(404, "there is no such revision") }
      return newest
    }
    guard let number = Int(text), text.utf8.allSatisfy({ $0 >= 48 && $0 < 58 }) else {
      throw Refusal(400, "\(entry) is the number of a revision")
    }
    guard let revision = session[number] else { throw Refusal(404, "there is no such revision") }
    return revision
  }
}
