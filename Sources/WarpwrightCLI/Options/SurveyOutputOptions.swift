import ArgumentParser
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
  var gallery = 12

  /// Rejects what cannot be written, before the survey.
  func check() throws {}

  /// Writes the page or picture.
  func write(_ answer: SurveyAnswer, of question: SurveyQuestion, _ console: Console) throws {}
}
