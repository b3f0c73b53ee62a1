import GalaxyCriteria
import ArgumentParser
import Determinism
import FileIO
import GalaxyGeneration
import GalaxySettings
import GalaxyAnalysis
import GalaxyModel
import GalaxyRender
import GalaxyStudio

/// The page or picture of a survey.
struct SurveyOutputOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Also a page or picture, such as survey.html, survey.svg, or survey.png.", valueName: "out"),
    completion: .file())
  var output: String?
  @Option(
    help: ArgumentHelp("Most maps in the gallery of a page (default: 12).", valueName: "n"))
  var gallery: Int?

  /// What a survey can be drawn as.
  private enum Form: String, CaseIterable, OutputForm {
    case html, svg, png

    var word: String { rawValue }
    var endings: [String] { [rawValue] }
  }

  /// The form that the name means, and where it goes.
  private func target() throws -> (form: Form, file: PlainFile)? {
    guard let output else { return nil }
    guard output != "-" else {
      throw CommandFailure.usage("-o takes the name of a file, such as survey.html")
    }
    let form =
      try OutputRule.form(nil, name: output, among: Form.allCases, what: "survey") ?? .html
    return (form, PlainFile(named: output, own: "survey.\(form.word)"))
  }

  /// Rejects what cannot be written, before the survey.
  ///
  /// - Parameter names: The other files that the survey writes; this one is added.
  /// - Throws: `CommandFailure`; `IOFailure` for the directory.
  func check(besides names: inout OutputNames) throws {
    guard (gallery ?? 0) >= 0 else { throw CommandFailure.usage("--gallery takes a number from 0") }
    guard let file = try target()?.file else { return }
    try names.add(file.path, as: "-o")
    try file.check()
  }

  /// Writes the page or picture.
  func write(_ answer: SurveyAnswer, of question: SurveyQuestion, _ console: Console) throws {
    guard let (form, file) = try target() else { return }
    let survey = answer.survey
    let preset = question.search.settings.preset.rawValue
    let count = String(survey.table.count)
    let title = "\(preset): \(count) map\(survey.table.count == 1 ? "" : "s")"
    let bytes: [UInt8]
    switch form {
    case .html:
      var page = SurveyPage(survey, title: title, facts: facts(question, survey))
      page.others = answer.others
      page.gallery = try cards(survey, question, console)
      bytes = page.bytes()
    case .svg, .png:
      bytes = try SurveyPicture(survey, title: title, facts: facts(question, survey))
        .image(form == .svg ? .svg : .png).bytes
    }
    try file.write(console: console) { $0.append(bytes: bytes) }
  }

  /// What was surveyed, in a few words.
  private func facts(_ question: SurveyQuestion, _ survey: Survey) -> [String] {
    let search = question.search
    var facts: [String] = []
    if search.seeds.count > 0 {
      let (first, last) = (search.seeds[0], search.seeds[search.seeds.count - 1])
      facts.append(search.seeds.count == 1 ? "seed \(first)" : "seeds \(first) to \(last)")
    }
    if search.variants.count > 1 { facts.append("\(search.variants.count) variants") }
    facts += search.criteria.map { "where \($0.text)" }
    facts +=
      MapOrigin(recordedIn: GalaxyPlan(seed: 0, settings: search.settings).outline)?
      .changedSettings ?? []
    return facts
  }

  private func cards(
    _ survey: Survey, _ question: SurveyQuestion, _ console: Console
  ) throws -> [ContactSheet.Card] {
    let examples = survey.examples(gallery ?? 12)
    defer { console.clearProgress() }
    return try examples.enumerated().map { index, example in
      console.progress("map \(index + 1) of \(examples.count) of the gallery")
      let seed = Seed(example.seed)
      return ContactSheet.Card(
        region: try question.search.region(of: seed, variant: example.variant),
        title: "seed \(seed)"
          + (question.search.variants.count > 1 ? ", variant \(example.variant)" : ""),
        facts: example.reasons.map { (name: $0.figure, value: $0.value) },
        command: question.search.command(of: seed, variant: example.variant))
    }
  }
}
