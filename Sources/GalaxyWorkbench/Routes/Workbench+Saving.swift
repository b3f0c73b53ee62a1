import Platform
import FileIO
import GalaxyModel
public import GalaxyStudio
import RowFormats

extension Workbench {
  /// Stores the recipe of a revision in the one file that the program may write.
  func save(_ name: String, _ body: FieldValue, _ exchange: Exchange) throws {
    guard let savePath else {
      throw Refusal(404, "the server was started without --save, so it stores nothing")
    }
    try RecipeChange.check(body, hasOnly: ["rev"], what: "a saved recipe")
    let session = try session(name)
    let number = body["rev"] == .null ? session.current : body["rev"].intValue
    guard let number else { throw Refusal(400, "rev is the number of a revision") }
    guard let revision = session[number] else { throw Refusal(404, "there is no such revision") }
    let line = Array((revision.recipe.upgraded.line + "\n").utf8)
    wait(
      for: "save|\(Token.random())", of: name, number, exchange,
      run: { _ in
        var file = try OutputFile(path: savePath)
        file.writer.append(bytes: line)
        try file.commit()
        return .answer(.done)
      }, { Workbench.give($0, exchange) })
  }

  /// Takes the recipe of a watched file, which has changed, over into the sessions that began with it.
  ///
  /// - Parameter recipe: The recipe, or why it cannot be read.
  public func reload(_ recipe: Result<Recipe, any Error>) {
    switch recipe {
    case .success(let recipe):
      let recipe = recipe.upgraded
      let names = state.withLock { state in
        state.start = recipe
        return state.sessions.values.filter { session in
          session.followsFile
            && session.newest.map { $0.digest != Revision.digest(of: recipe) } ?? false
        }.map(\.name)
      }
      for name in names {
        let number = revise(name) { session in
          let number = session.change(to: recipe, .reload)
          session.log.emit("reload", [.init("rev", .int(number))])
          return number
        }
        _ = number
      }
    case .failure(let error):
      let message = MakeFailure(error).message
      state.withLock { state in
        for (name, session) in state.sessions where session.followsFile {
          state.sessions[name]?.log.emit(
            "failed",
            [
              .init("rev", .null), .init("message", .text(message)), .init("failures", .list([])),
              .init("conflict", .boolean(false)),
            ])
        }
      }
    }
  }
}
