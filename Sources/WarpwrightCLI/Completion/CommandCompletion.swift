import ArgumentParser

/// What may come next in the call of one command.
struct CommandCompletion {
  private let model: CommandModel
  private let command: String
  /// The arguments that are no options, so far.
  private var positionals: [String] = []
  /// The options so far.
  private var given: Set<String> = []
  /// The option whose value comes next.
  private var pending: CommandModel.Option?
  private var hasEnded = false

  /// Reads the arguments before the word that is being typed.
  init(_ command: any ParsableCommand.Type, _ arguments: [String]) {
    self.command = command._commandName
    model = CommandModel(command)
    for argument in arguments { read(argument) }
  }

  private mutating func read(_ word: String) {
    if pending != nil {
      pending = nil
    } else if word == "--", !hasEnded {
      hasEnded = true
    } else if word.hasPrefix("-"), word != "-", !hasEnded {
      let name = String(word.prefix { $0 != "=" })
      given.insert(name)
      if !word.contains("="), let option = model.option(name), option.value != nil {
        pending = option
      }
    } else {
      positionals.append(word)
    }
  }

  /// The names of options that may come.
  var optionNames: CompletionReply {
    CompletionReply(
      words: model.options.filter { $0.isRepeatable || given.isDisjoint(with: $0.names) }
        .flatMap { option in
          option.names.filter { $0.hasPrefix("--") || option.names.count == 1 }
            .map { .init(text: $0, summary: ShortHelp.sentence(option.summary)) }
        })
  }

  /// Returns what the word that is being typed may become.
  func reply(typing current: String) -> CompletionReply {
    if let pending, let value = pending.value {
      return values(of: value, option: pending.names.last, typing: current)
    }
    if !hasEnded, current.hasPrefix("--"), let equals = current.firstIndex(of: "="),
      let option = model.option(String(current[..<equals])), let value = option.value
    {
      let start = String(current[...equals])
      let typed = String(current[current.index(after: equals)...])
      var reply = values(of: value, option: option.names.last, typing: typed)
      for index in reply.words.indices { reply.words[index].text = start + reply.words[index].text }
      return reply
    }
    if !hasEnded, current.hasPrefix("-") { return optionNames.matching(current) }
    return next.reduce(CompletionReply()) {
      $0 + values(of: $1, option: nil, typing: current)
    }
  }

  /// The arguments that may come next: without a file, a map is read from the standard input.
  private var next: [CommandModel.Value] {
    let all = model.positionals
    let place = positionals.count
    guard let first = positionals.first else {
      return Array(all.prefix(all.first?.name == "file" && all.count > 1 ? 2 : 1))
    }
    let isFile =
      first == "-" || PreparedArguments.isFile(first) || PreparedArguments.looksLikeFile(first)
    return Array(all.dropFirst(all.first?.name != "file" || isFile ? place : place + 1).prefix(1))
  }

  /// The map that the call is about, if it is a file.
  private var file: String? {
    positionals.first { PreparedArguments.isFile($0) }
  }

  private func values(
    of value: CommandModel.Value, option: String?, typing current: String
  ) -> CompletionReply {
    let source = CompletionSource(value, option: option, command: command, file: file)
    guard source.isList, let comma = current.lastIndex(of: ",") else {
      return source.reply(typing: current)
    }
    let typed = String(current[current.index(after: comma)...])
    return source.reply(typing: typed, after: String(current[...comma]))
  }
}
