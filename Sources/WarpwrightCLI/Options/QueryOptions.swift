import ArgumentParser
import GalaxyAnalysis
import GalaxyRender

/// What a question about a map can be asked with, and how its answer is given.
struct QueryOptions: ParsableArguments {
  @Flag(help: "Print a JSON document.") var json = false
  @OptionGroup(title: "Where") var place: ChartOptions
  @OptionGroup(title: "Picture") var picture: PictureOptions
  @OptionGroup var input: InputOptions
  @OptionGroup var common: CommonOptions

  /// Where the picture goes, nil if none is asked for.
  func target() throws -> SingleOutput? { try picture.target(json: json) }

  /// Writes an answer to the standard output, and draws it if a picture is asked for.
  ///
  /// - Parameters:
  ///   - answer: The answer.
  ///   - chart: The map.
  ///   - target: What ``target()`` gave. A picture for the standard output takes the place of the
  ///     lines.
  ///   - highlight: What the picture highlights; made only if there is one.
  /// - Throws: `NegativeAnswer` if nothing was found, or what writing throws.
  func give(
    _ answer: Answer, on chart: StarChart, to target: SingleOutput?, highlight: () -> MapHighlight
  ) throws {
    let console = common.console
    console.clearProgress()
    if json {
      try Report.write(json: answer.document, about: chart.galaxy)
    } else if answer.nothing == nil, target?.name != "-" {
      try Report.write(lines: answer.lines)
    }
    if let nothing = answer.nothing {
      console.note(nothing)
      throw NegativeAnswer()
    }
    if let target { try picture.draw(highlight(), on: chart, to: target, console: console) }
  }
}
