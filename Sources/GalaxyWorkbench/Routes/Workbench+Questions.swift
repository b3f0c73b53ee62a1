import FileIO
import GalaxyFormats
import GalaxyGeneration
import GalaxyRender
import GalaxyStudio
import Platform
import WarpwrightCLI

extension Workbench {
  /// Asks a question about a revision, or two.
  func ask(
    _ name: String, _ kind: Question.Kind, _ target: RequestTarget, _ exchange: Exchange
  ) throws {
    let revision = try revision(name, target)
    let question = try Question(kind, target.query)
    guard kind == .diff else {
      return made(revision, of: name, exchange) { [self] map in
        answer(question, [(Question.map, revision, map)], of: name, exchange)
      }
    }
    guard target.value("from") != nil else { throw Refusal(400, "diff needs from, a revision") }
    let other = try self.revision(name, target, entry: "from")
    made(other, of: name, exchange) { [self] first in
      made(revision, of: name, exchange) { [self] second in
        answer(
          question, [(Question.other, other, first), (Question.map, revision, second)], of: name,
          exchange)
      }
    }
  }

  private func answer(
    _ question: Question, _ maps: [(name: String, revision: Revision, map: MadeMap)],
    of name: String, _ exchange: Exchange
  ) {
    let key =
      "answer|" + maps.map(\.revision.digest).joined(separator: "|") + "|"
      + question.arguments.joined(separator: "\u{1F}")
    if case .answer(let answer)? = kept(key) { return exchange.reply(answer) }
    let revision = maps.last?.revision.number ?? 0
    wait(
      for: key, of: name, revision, exchange,
      run: { [self] abandonment in
        var inputs = factory.inputs
        for entry in maps {
          inputs[entry.name] = try document(of: entry.map, entry.revision.digest, abandonment)
        }
        let answer = ProgramCall(question.arguments, inputs: inputs)
          .run { !abandonment.isAbandoned }
        if abandonment.isAbandoned { throw Abandoned() }
        guard answer.status == .success || answer.status == .negative else {
          throw MakeFailure(answer.messages.joined(separator: "\n"), answer.status)
        }
        let reply = WebAnswer.json(answer.output)
        state.withLock {
          $0.values.insert(.answer(reply), weight: answer.output.count + 1_024, for: key)
        }
        return .answer(reply)
      }, { Workbench.give($0, exchange) })
  }

  /// Replies with what a job has come to.
  static func give(_ result: WorkResult, _ exchange: Exchange) {
    switch result {
    case .answer(let answer): exchange.reply(answer)
    case .failure(let failure): exchange.reply(failure.answer)
    case .map, .superseded: exchange.reply(.error(500, "another result was expected"))
    }
  }

  /// The `galaxy.json` of a map.
  private func document(
    of map: MadeMap, _ digest: String, _ abandonment: Abandonment
  ) throws -> [UInt8] {
    let key = "document|\(digest)"
    if case .document(let bytes)? = kept(key) { return bytes }
    var writer = ByteWriter(memoryCapacity: 1 << 20)
    try factory.job(map.plan, .json)
      .write(of: map.galaxy, isWanted: { !abandonment.isAbandoned }, to: &writer)
    let bytes = writer.takeBytes()
    state.withLock { $0.values.insert(.document(bytes), weight: bytes.count, for: key) }
    return bytes
  }

  /// Writes a revision in a format.
  func export(_ name: String, _ target: RequestTarget, _ exchange: Exchange) throws {
    let revision = try revision(name, target)
    guard let word = target.value("format") else { throw Refusal(400, "export needs a format") }
    if word == "recipe" {
      let line = Array((revision.recipe.upgraded.line + "\n").utf8)
      return exchange.reply(Workbench.download(.bytes(line), "recipe.json", WebAnswer.jsonType))
    }
    let format = try FormatCatalog.program(MapOptions()).format(word)
    let region = target.value("region")
    made(revision, of: name, exchange) { [self] map in
      do {
        try export(map, revision, format, region, of: name, exchange)
      } catch {
        exchange.reply(MakeFailure(error).answer)
      }
    }
  }

  private func export(
    _ map: MadeMap, _ revision: Revision, _ format: ExportFormat, _ region: String?,
    of name: String, _ exchange: Exchange
  ) throws {
    let job = try factory.job(map.plan, format)
    try job.check()
    let files = job.output.plan.files
    let regions = map.plan.regions
    let place: Int
    if let region {
      guard let index = regions.firstIndex(where: { $0.name == region }),
        let found = files.firstIndex(where: { $0.region == index })
      else {
        let names = regions.map(\.name).joined(separator: ", ")
        throw MakeFailure(
          "\(format.name) has no file of a region '\(region)' (regions: \(names))", .usage)
      }
      place = found
    } else {
      // A drawing of several regions shows the whole galaxy.
      let whole = files.firstIndex { $0.region == nil && $0.table == nil }
      guard files.count == 1 || whole != nil else {
        throw MakeFailure(
          "\(format.name) is \(files.count) files; name a region with &region=", .usage)
      }
      place = whole ?? 0
    }
    let key = "export|\(revision.digest)|\(format.name)|\(place)"
    if case .answer(let answer)? = kept(key) { return exchange.reply(answer) }
    wait(
      for: key, of: name, revision.number, exchange,
      run: { [self] abandonment in
        let isWanted: @Sendable () -> Bool = { !abandonment.isAbandoned }
        let file = try AnswerFile(isWanted: isWanted) { out in
          try job.write(file: place, of: map.galaxy, isWanted: isWanted, to: &out)
        }
        // Few files are open at once.
        let body: WebAnswer.Body =
          if file.count <= 1 << 20, let bytes = file.part(at: 0, count: file.count) {
            .bytes(bytes)
          } else { .file(file) }
        let named = files[place].name.split(separator: "/").last.map(String.init) ?? format.name
        let answer = Workbench.download(
          body, named,
          format.isBinary || format.name == "html"
            ? "application/octet-stream" : "text/plain; charset=utf-8")
        state.withLock { $0.values.insert(.answer(answer), weight: file.count, for: key) }
        return .answer(answer)
      }, { Workbench.give($0, exchange) })
  }

  /// An answer that browsers store.
  private static func download(_ body: WebAnswer.Body, _ name: String, _ type: String) -> WebAnswer
  {
    let plain = name.filter { $0.isASCII && ($0.isLetter || $0.isNumber || "-._".contains($0)) }
    return WebAnswer(
      200, type: type, headers: [("Content-Disposition", "attachment; filename=\"\(plain)\"")],
      body: body)
  }
}
