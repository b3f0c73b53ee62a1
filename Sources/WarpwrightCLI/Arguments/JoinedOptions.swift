/// Words that the parser would take for something else.
enum JoinedOptions {
  private static let seedOptions = ["--seed", "-s"]
  private static let graphviz = ["-G", "-N", "-E"]

  /// The arguments in a form that the parser understands: options of `render` as Graphviz writes
  /// them, `-Grankdir=LR`, become two words, and a seed that looks like an option, `--seed -5`, one.
  /// `--undo` alone gets its number.
  static func split(_ arguments: [String]) -> [String] {
    let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
    let isRender = arguments.first == "render"
    var words: [String] = []
    for word in arguments[..<end] {
      if seedOptions.contains(words.last ?? ""), isNegativeNumber(word) {
        words[words.count - 1] = "--seed=" + word
      } else if words.last == "--undo", Int(word) == nil {
        // Its number may be left out.
        words[words.count - 1] = "--undo=1"
        words.append(word)
      } else if isRender, word.utf8.count > 2, graphviz.contains(String(word.prefix(2))) {
        words += [String(word.prefix(2)), String(word.dropFirst(2))]
      } else {
        words.append(word)
      }
    }
    if words.last == "--undo" { words[words.count - 1] = "--undo=1" }
    return words + arguments[end...]
  }

  private static func isNegativeNumber(_ word: String) -> Bool {
    let bytes = word.utf8
    return bytes.first == UInt8(ascii: "-") && bytes.count > 1
      && bytes.dropFirst().allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }
}
