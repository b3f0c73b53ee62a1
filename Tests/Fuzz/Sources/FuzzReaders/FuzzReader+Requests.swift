@testable import GalaxyModel
import GalaxyStudio
import JSONText
@testable import RowFormats
@testable import GalaxyWorkbench

extension FuzzReader {
  /// What the server does with a request before anything is generated: its rules, the path, the query, the
  /// body, and a change of the recipe.
  ///
  /// The lines of an input are those of a request. Its bytes are read as HTTP by a library.
  static let request = FuzzReader("request") { bytes in
    let request = try parse(bytes)
    if let answer = rules.rejection(of: request) {
      throw Rejection(reason: "status \(answer.status)")
    }
    guard let target = RequestTarget(request.target), let route = Route(target.path) else {
      throw Rejection(reason: "no such route")
    }
    for kind in Question.Kind.allCases { _ = try? Question(kind, target.query) }
    guard case .change(_, let change) = route else { return }
    let value = FieldValue(try JSONDocument(request.body).root)
    let start = RecipeChange(recipe: try RecipeReader.read(start, source: "start"))
    switch change {
    case .settings: _ = try start.settings(value)
    case .seed: _ = try start.seed(value)
    case .step where value["reroll"] == .null && value["edit"] == .null: _ = try start.step(value)
    case .step, .undo, .redo: break
    }
  }

  private static let rules = RequestRules(port: 8021, token: "ABCDEFGHIJKLMNOPQRSTUV")
  private static let start = Array("{preset: 'player-owned', seed: 4, region: {sectors: 60}}".utf8)

  /// Takes the lines of a request apart: the head up to an empty line, then the body.
  private static func parse(_ bytes: [UInt8]) throws -> WebRequest {
    var rest = bytes[...]
    func line() -> String {
      let end = rest.firstIndex(of: 10) ?? rest.endIndex
      defer { rest = rest[min(end + 1, rest.endIndex)...] }
      return String(decoding: rest[rest.startIndex..<end], as: UTF8.self)
    }
    let words = line().split(separator: " ", omittingEmptySubsequences: false)
    guard words.count >= 2 else { throw Rejection(reason: "no request line") }
    var headers: [(name: String, value: String)] = []
    while !rest.isEmpty {
      let field = line()
      if field.isEmpty { break }
      let parts = field.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      headers.append((String(parts[0]), parts.count > 1 ? String(parts[1].drop { $0 == " " }) : ""))
    }
    return WebRequest(
      method: String(words[0]), target: String(words[1]), headers: headers, body: Array(rest))
  }
}
