import ArgumentParser
import FileIO
import Platform

/// The program: arguments in, exit status out.
public enum CommandLineTool {
  /// Runs the process and ends it.
  ///
  /// - Parameter arguments: The arguments after the name of the program, as `String(pathBytes:)`
  ///   makes them of bytes. `CommandLine` is no source of them: it repairs what is not UTF-8, and
  ///   reads `/proc`, which need not be there.
  public static func main(_ arguments: [String]) -> Never {
    begin(["warpwright"] + arguments)
    exit(CommandStack.run { run(arguments) { try runLimited($0) } })
  }

  /// Prepares the process.
  ///
  /// - Parameter words: The whole command, for reports of crashes.
  static func begin(_ words: [String]) {
    StandardStreams.occupyClosedDescriptors()
    Interruption.installHandlers()
    // A file beyond the limit of the process is an error like others.
    signal(SIGXFSZ, SIG_IGN)
    CrashReport.add(words)
    CrashReport.install()
  }

  /// Runs a command as a process, whose time and memory may be limited.
  static func runLimited(_ command: any ParsableCommand) throws {
    try (command as? any LimitedCommand)?.common.limits.apply()
    var command = command
    try command.run()
  }

  /// Runs one command with the standard streams of the process.
  ///
  /// Limits of time and memory are those of a process, and have no effect here.
  ///
  /// - Returns: The exit status, see ``ExitStatus``.
  public static func run(_ arguments: [String]) -> Int32 {
    run(arguments) { command in
      var command = command
      try command.run()
    }
  }

  /// Runs one command in another way.
  static func run(
    _ arguments: [String], _ body: (any ParsableCommand) throws -> Void
  ) -> Int32 {
    if arguments.first == Completion.request {
      Completion.run(Array(arguments.dropFirst()))
      return ExitStatus.success.rawValue
    }
    do {
      try body(try parse(arguments))
      Interruption.clearProgress()
      return (Console.hasStrictWarning ? ExitStatus.negative : .success).rawValue
    } catch {
      return end(with: error, arguments)
    }
  }

  /// Reads the arguments.
  ///
  /// - Throws: `CommandFailure` for a call that is wrong; the parser's own error for a request, such
  ///   as for help.
  static func parse(_ arguments: [String]) throws -> any ParsableCommand {
    if let topic = try HelpTopic.requested(by: arguments) { throw RequestedText(text: topic.text) }
    let arguments = try PreparedArguments.prepared(arguments)
    if let script = try CompletionScript.requested(by: arguments) {
      throw RequestedText(text: script)
    }
    try CommandNames.check(arguments)
    // A call is read by its own command: to look at all others, too, takes most of the time of a short
    // one. Messages and requests for help are those of the whole.
    // A request for help is a command of another type.
    if let own = CommandNames.type(of: arguments.first),
      let command = try? own.parseAsRoot(Array(arguments.dropFirst())),
      ObjectIdentifier(type(of: command)) == ObjectIdentifier(own)
    {
      return command
    }
    do {
      return try Warpwright.parseAsRoot(arguments)
    } catch {
      guard Warpwright.exitCode(for: error) == .success else {
        throw UsageMessage.failure(for: error, arguments)
      }
      throw error
    }
  }

  /// Reports why a command ends, if there is a message.
  private static func end(with error: any Error, _ arguments: [String]) -> Int32 {
    let console = Console(color: ColorChoice.chosen(in: arguments))
    if let requested = error as? RequestedText { return show(requested.text, arguments) }
    if let failure = FailureMapping.failure(for: error) {
      if !failure.message.isEmpty { console.fail(failure.message) }
      if failure.status == .closedOutput || failure.status == .negative {
        console.clearProgress()
      }
      return failure.status.rawValue
    }
    if Warpwright.exitCode(for: error) == .success {
      return showRequested(Warpwright.fullMessage(for: error), arguments)
    }
    console.fail("\(error)")
    StandardStreams.message(CrashReport.message)
    return ExitStatus.bug.rawValue
  }

  /// Shows help, the version or a completion script: data, as it was asked for.
  private static func showRequested(_ text: String, _ arguments: [String]) -> Int32 {
    guard text.contains("USAGE: ") else { return show(text, arguments) }
    let words = (try? PreparedArguments.prepared(arguments)) ?? arguments
    let name = CommandNames.command(in: words)
    let isShort = words.prefix { $0 != "--" }.contains("-h") && !words.contains("--help")
    if isShort { return show(ShortHelp.page(of: CommandNames.type(of: name)), arguments) }
    var page = text
    while page.hasSuffix("\n") { page.removeLast() }
    if name == nil {
      page = page.replacing(" SUBCOMMANDS:\n", with: ":\n") + "\n\n" + HelpTopic.footer
    }
    return show(page + "\n\n" + Examples.footer(for: name), arguments)
  }

  private static func show(_ text: String, _ arguments: [String]) -> Int32 {
    var text = text
    while text.hasSuffix("\n") { text.removeLast() }
    do {
      try StandardStreams.write(text: text + "\n")
      return ExitStatus.success.rawValue
    } catch {
      return end(with: error, arguments)
    }
  }
}

/// Data that was asked for in place of a command: a help topic, a completion script.
struct RequestedText: Error {
  let text: String
}
