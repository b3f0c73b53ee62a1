import ArgumentParser
import FileIO
import GalaxySettings
import GalaxyStudio
import GraphFormats
import Platform

/// The command `warpwright serve`.
struct ServeCommand: LimitedCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Work on a map in a browser: sliders, re-rolls, edits, search.",
    discussion: """
      The server listens on this machine alone (127.0.0.1 and ::1), prints the address of the page and \
      runs until it is interrupted. All that the page does is a step of a recipe; what it shows and \
      stores are the bytes that 'generate --config' makes of the recipe. A file is watched: when it \
      changes, the page shows the new map. The file of --save is the only one that the \
      server writes.

      It is a program of its own, warpwright-serve, beside this one or in its libexec folder; \
      'make serve' builds and starts it.
      """)

  @Argument(
    help: ArgumentHelp(
      "A map that carries its recipe, a recipe or manifest, or a preset (default: terran-space).",
      valueName: "file"),
    completion: .file())
  var start: String?
  @Option(help: ArgumentHelp("The port; 0 for a free one.", valueName: "port"))
  var port: Int = 2102
  @Option(
    help: ArgumentHelp(
      "Also listen on this address, for other machines; the page asks for its token then.",
      valueName: "address"))
  var listen: String?
  @Option(
    help: ArgumentHelp("The file in which the page may store the recipe.", valueName: "file"),
    completion: .file())
  var save: String?
  @Option(help: ArgumentHelp("Jobs that run at once.", valueName: "n")) var jobs: Int = 2
  @Flag(help: "Print the address of the page, which is printed anyway; no program is started.")
  var open = false
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard (0...65_535).contains(port) else {
      throw CommandFailure.usage("--port takes a number from 0 to 65535")
    }
    guard (1...64).contains(jobs) else {
      throw CommandFailure.usage("--jobs takes a number from 1 to 64")
    }
    guard save?.isEmpty != true else { throw CommandFailure.usage("--save takes a name") }
  }

  func run() throws {
    // What is wrong with the start is told before there is a server.
    _ = try request()
    let words = words(seconds: Interruption.stopTimeout())
    throw try HelperProgram(name: "warpwright-serve", target: "serve").run(words)
  }

  /// The arguments, for the program that serves.
  ///
  /// - Parameter seconds: What is left of its time.
  /// - Returns: The words.
  private func words(seconds: Double?) -> [String] {
    var words = ["--port", "\(port)", "--jobs", "\(jobs)"]
    if let listen { words.append("--listen=\(listen)") }
    if let save { words.append("--save=\(save)") }
    if open { words.append("--open") }
    if common.quiet { words.append("--quiet") }
    words += common.limits.words(seconds: seconds)
    if let start { words += ["--", start] }
    return words
  }

  /// What the server is to do.
  func request() throws -> ServeRequest {
    var request = ServeRequest(start: try recipe())
    request.port = port
    request.address = listen
    request.savePath = save
    request.jobs = jobs
    request.isQuiet = common.quiet
    if let start, isFile(start) { request.file = start }
    return request
  }

  private func isFile(_ word: String) -> Bool {
    PreparedArguments.isFile(word) || PreparedArguments.looksLikeFile(word)
  }

  /// The recipe that the page begins with.
  private func recipe() throws -> Recipe {
    guard let start, isFile(start) else {
      let preset = try start.map { word throws(CommandFailure) in try PresetName.preset(word) }
      return ServeRequest.recipe(of: preset ?? .terranSpace)
    }
    return try ServeRequest.recipe(ofFile: start)
  }
}
