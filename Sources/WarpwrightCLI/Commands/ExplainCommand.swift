import ArgumentParser
import FileIO
import GalaxyAnalysis
import GalaxyFormats
import GalaxyModel
import GalaxyRender
import GalaxyRules
import GalaxySettings
import GalaxyStudio
import MapEditing
import Platform

/// The command `warpwright explain`.
struct ExplainCommand: LimitedCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain why a part of a map is as it is.",
    usage: "warpwright explain [<file>] [<ref> ...] [options]",
    discussion: """
      <ref> is one of: \(ExplainCommand.help). A map that carries its recipe is generated again, and \
      what decided is recorded; of any other map only what is there, what it means and what the map \
      would be without it are given. The exit status is 1 if the recipe makes another map.
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
      "Explain what became of the formations of a type (repeatable).",
      valueName: "type"))
  var missing: [String] = []
  @Option(
    help: ArgumentHelp(
      "Explain an invariant: what breaks it, and what would fix it (repeatable).",
      valueName: "id,..."))
  var invariant: [String] = []
  @Option(
    help: ArgumentHelp(
      "Explain a setting: where its value comes from, and what it changed (repeatable).",
      valueName: "key"))
  var setting: [String] = []
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
    let options = price + missing + invariant + setting
    guard !refs.isEmpty || !options.isEmpty else {
      throw CommandFailure.usage(
        "name what to explain after the file: \(ExplainCommand.help); or --price, --missing, "
          + "--invariant, --setting")
    }
    for ref in refs { _ = try MapReference(ref) }
    _ = try VerifyCommand.ids(invariant)
    for key in setting { _ = try ExplainCommand.definition(key) }
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
    var answer = try job.run(subjects, threads: common.threadCount) { console.progress($0) }
    answer.explanations += try invariants(of: map) + settings(of: map.galaxy, name)
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

  private func invariants(of map: ReadMap) throws -> [Explanation] {
    let explainer = InvariantExplainer(map.galaxy, rows: map.rows)
    return try (VerifyCommand.ids(invariant) ?? []).map { try explainer.explanation(of: $0) }
  }

  private func settings(of galaxy: Galaxy, _ name: String) throws -> [Explanation] {
    guard !setting.isEmpty else { return [] }
    guard let explainer = SettingExplainer(galaxy) else {
      throw CommandFailure(
        .badInput, "\(name): the map carries no recipe, which --setting needs")
    }
    return try setting.map { key in
      try explainer.explanation(
        of: ExplainCommand.definition(key), threads: common.threadCount)
    }
  }

  /// The setting of a key.
  private static func definition(_ key: String) throws(CommandFailure) -> SettingDefinition {
    let found = SettingCatalog.definitions(matching: key)
    guard found.count == 1, let setting = found.first else {
      guard found.isEmpty else {
        throw .usage("'\(key)' can be \(found.map(\.key).joined(separator: " or "))")
      }
      throw .usage(
        "there is no setting '\(key)'"
          + suggestion(for: key, in: SettingCatalog.all.map(\.key)))
    }
    return setting
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
    // Rows are needed by invariants alone.
    let holdsRows = !invariant.isEmpty
    guard !input.isGenerated, file != nil || !StandardStreams.isTerminal(.input) else {
      return try input.read(nil, holdsRows: holdsRows, console: console)
    }
    return try DiffInputs(
      reading: input.reading, console: console, holdsRows: holdsRows, hasContents: false
    ).read(file ?? "-").map
  }
}
