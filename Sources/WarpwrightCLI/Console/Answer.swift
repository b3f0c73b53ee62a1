import GalaxyAnalysis
import GalaxyExport
import GalaxyModel
import GalaxyRender

/// What a query found: a document, lines, and where it is on the map.
struct Answer {
  var document: FieldValue
  var lines: [String]
  /// What to say instead of lines if nothing was found; the exit status is then 1.
  var nothing: String?
}

extension PictureOptions {
  /// Writes an answer to the standard output, and draws it if a picture is asked for.
  ///
  /// - Parameters:
  ///   - json: Whether the document is wanted instead of lines.
  ///   - target: What ``target(json:)`` gave. A picture for the standard output takes the place of the
  ///     lines.
  ///   - highlight: What stands out in the picture; made only if there is one.
  /// - Throws: `NegativeAnswer` if nothing was found, or what writing throws.
  func give(
    _ answer: Answer, json: Bool, on chart: StarChart, to target: SingleOutput?, console: Console,
    highlight: () -> MapHighlight
  ) throws {
    console.clearProgress()
    if json {
      try Report.write(json: answer.document)
    } else if answer.nothing == nil, target?.name != "-" {
      try Report.write(lines: answer.lines)
    }
    if let nothing = answer.nothing {
      console.note(nothing)
      throw NegativeAnswer()
    }
    if let target { try draw(highlight(), on: chart, to: target, console: console) }
  }
}
