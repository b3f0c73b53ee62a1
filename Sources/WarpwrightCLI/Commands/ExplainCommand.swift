import ArgumentParser
import FileIO
import GalaxyAnalysis
import GalaxyFormats
import GalaxyModel
import GalaxyRender
import GalaxyStudio
import MapEditing
import Platform

/// The command `warpwright explain`.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Tell why a part of a map is as it is.",
    usage: "warpwright explain [<file>] [<ref> ...] [options]",
    discussion: """
      <ref> is one of: \(ExplainCommand.help). A map that carries its recipe is generated again, and \
      what decided is recorded; of any other map only what is there, what it means and what the map \
      would be without it are told. The exit status is 1 if the recipe makes another map.
      """)

  @Argument(
    help: ArgumentHelp(
      "The map, unless it is generated or the standard input; and what to explain.",
      valueName: "file> <ref"))
  var words: [String] = []

  @Option(
    help: ArgumentHelp(
      "Explain the price of a good at the station of a sector (repeatable).",
      valueName: "sector:good"))
  var price: [String] = []
  @Option(
    help: ArgumentHelp(
      "Tell what became of the formations of a type (repeatable).",
      valueName: "type"))
  var missing: [String] = []
  @Flag(help: "Print a JSON document.") var json = false
  @OptionGroup(title: "Picture") var picture: PictureOptions
  @OptionGroup var input: InputOptions
  @OptionGroup var common: CommonOptions

  /// The map, unless it is generated or the first word is a reference already.
  private var file: String? {
    input.isGenerated ? nil : words.first.flatMap { $0.contains(":") ? nil : $0 }
  }
  private var refs: [String] { Array(file == nil ? words[...] : words.dropFirst()) }

  /// The words that begin a reference to something that can be explained.
  static let words = [
    "sector", "warp", "formation", "tunnel", "station", "planet", "place", "cluster", "zone",
    "type",
  ]

  private static let help =
    "sector:17, warp:12-40, warp:12>40, formation:#3, tunnel:5-90, station:17, planet:17/1, place:rylan"

  func validate() throws {
    guard !refs.isEmpty || !price.isEmpty || !missing.isEmpty else {
      throw CommandFailure.usage(
        "name what to explain after the file: \(ExplainCommand.help); or --price, --missing")
    }
    for ref in refs { _ = try MapReference(ref) }
  }

  func run() throws {
    let console = common.console
    let target = try picture.target(json: json)
    let map = try read(console)
    let name = InputOptions.name(file, isGenerated: input.isGenerated)
    let contents = try map.contents(source: name)
    let job = ExplainJob(map.galaxy, contents: contents)
    let subjects = try ExplainedWords(map.galaxy, contents: contents, source: name)
      .subjects(refs, prices: price, missing: missing, isTraced: job.recipe != nil)
    let answer = try job.run(subjects, threads: common.threadCount) { console.progress($0) }
    console.clearProgress()
    if json {
      try Report.write(json: answer.fieldValue, about: map.galaxy)
    } else if target?.name != "-" {
      try Report.write(lines: answer.lines)
    }
    if let target { try draw(answer, on: map.galaxy, to: target, console) }
    if !answer.isTraced {
      console.note("\(name) carries no recipe, so nothing is known of how it was made")
    }
    guard let difference = answer.difference else { return }
    console.note(
      "the recipe of \(name) makes another map, which was changed or made by another version: "
        + difference)
    throw NegativeAnswer()
  }

  /// Draws the surroundings of what is explained.
  private func draw(
    _ answer: ExplainAnswer, on galaxy: Galaxy, to target: SingleOutput, _ console: Console
  ) throws {
    let sectors = answer.explanations.flatMap(\.sectors)
    guard let region = sectors.first?.region else {
      throw CommandFailure.usage("what is explained is at no sector, so there is nothing to draw")
    }
    guard sectors.allSatisfy({ $0.region == region }) else {
      throw CommandFailure.usage("a picture shows one region; explain parts of one")
    }
    var picture = picture
    if picture.around == nil { picture.around = 3 }
    let highlight = MapHighlight(layers: [
      .init(title: "Explained", sectors: sectors),
      .init(title: "Named", sectors: answer.explanations.flatMap(\.named)),
    ])
    try picture.draw(
      highlight, on: StarChart(region: region, of: galaxy), to: target, console: console)
  }

  /// The map, or that of a recipe.
  private func read(_ console: Console) throws -> ReadMap {
    guard !input.isGenerated, file != nil || !StandardStreams.isTerminal(.input) else {
      return try input.read(nil, console: console)
    }
    return try DiffInputs(
      reading: input.reading, console: console, holdsRows: false, hasContents: false
    ).read(file ?? "-").map
  }
}
