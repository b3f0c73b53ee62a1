import GalaxySettings
import FileIO
import ArgumentParser
import GalaxyModel
import GalaxyRender
import GalaxyStudio

/// The page of small maps that a search has found.
struct SheetOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Also a page or picture of small maps with their figures, such as sheet.html or sheet.png.",
      valueName: "out"),
    completion: .file())
  var output: String?

  private var isPicture: Bool { output?.hasSuffix(".png") ?? false }

  /// Rejects what cannot be written, before the search.
  ///
  /// - Parameter names: The other files that the search writes; this one is added.
  /// - Throws: `CommandFailure`; `IOFailure` for the directory.
  func check(besides names: inout OutputNames) throws {
    guard let output else { return }
    guard output == "-" || isPicture || output.hasSuffix(".html") || output.hasSuffix("/") else {
      throw CommandFailure.usage(
        "small maps are a page or a picture: -o sheet.html or sheet.png, not '\(output)'")
    }
    let file = PlainFile(named: output, own: "sheet.html")
    try names.add(file.path, as: "-o")
    try file.check()
  }

  /// Most maps of a page.
  private static let sheetLimit = 60

  /// Writes the page of small maps.
  func write(
    _ matches: [FindEntry], of question: FindQuestion, _ answer: FindAnswer, _ console: Console
  ) throws {
    guard let output, !matches.isEmpty else { return }
    if matches.count > Self.sheetLimit {
      console.warn("the page has the first \(Self.sheetLimit) of \(matches.count) maps")
    }
    let cards = try matches.prefix(Self.sheetLimit).map { match in
      ContactSheet.Card(
        region: try question.region(of: match.seed, variant: match.variant),
        title: "seed \(match.seed)"
          + (question.variants.count > 1 ? ", variant \(match.variant)" : ""),
        facts: answer.facts(match),
        command: question.command(of: match.seed, variant: match.variant))
    }
    let sheet = ContactSheet(
      title: "\(question.settings.preset.rawValue): \(cards.count) maps", cards: cards)
    let bytes = isPicture ? try sheet.image(.png).bytes : sheet.bytes()
    try PlainFile(named: output, own: "sheet.html").write(console: console) {
      $0.append(bytes: bytes)
    }
  }
}
