import FileIO

/// What may come next on a command line.
struct CompletionReply: Equatable {
  /// A word, with what it means.
  struct Word: Equatable {
    var text: String
    var summary = ""
  }

  var words: [Word] = []
  /// Whether names of files may come, too.
  var hasFiles = false
  /// Whether the word goes on after these, as the key of a setting does.
  var isOpen = false

  /// Any file.
  static let files = CompletionReply(hasFiles: true)

  /// One of some words.
  static func words(_ words: [String]) -> CompletionReply {
    CompletionReply(words: words.map { Word(text: $0) })
  }

  /// The reply for a shell: what else there is, then a word on each line with a tab before its
  /// summary.
  var lines: [String] {
    let kind = [hasFiles ? "files" : "words", isOpen ? "open" : ""].filter { !$0.isEmpty }
    return [kind.joined(separator: " ")]
      + words.map { word in
        // What came from a map cannot steer the terminal.
        let text = word.text.terminalSafe
        return word.summary.isEmpty ? text : "\(text)\t\(word.summary.terminalSafe)"
      }
  }

  /// The words that begin as a text does, each after what precedes it.
  func matching(_ beginning: String, after prefix: String = "") -> CompletionReply {
    var reply = self
    let wanted = beginning.lowercased()
    reply.words = words.filter { $0.text.lowercased().hasPrefix(wanted) }
      .map { Word(text: prefix + $0.text, summary: $0.summary) }
    return reply
  }
}
