/// Options in the form of Graphviz, `-Grankdir=LR`, which the parser would take for one long name.
enum JoinedOptions {
  private static let letters = ["-G", "-N", "-E"]

  /// The arguments of `render` with such options as two words each, `-G rankdir=LR`.
  static func split(_ arguments: [String]) -> [String] {
    guard arguments.first == "render" else { return arguments }
    let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
    return arguments[..<end].flatMap { word in
      guard word.utf8.count > 2, letters.contains(String(word.prefix(2))) else { return [word] }
      return [String(word.prefix(2)), String(word.dropFirst(2))]
    } + arguments[end...]
  }
}
