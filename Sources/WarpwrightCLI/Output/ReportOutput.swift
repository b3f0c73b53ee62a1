import ArgumentParser
import FileIO

/// What a report can be.
enum ReportFormat: String, CaseIterable, OutputForm {
  case text, json, html

  var word: String { rawValue }

  var endings: [String] {
    switch self {
    case .text: ["txt"]
    case .json: ["json"]
    case .html: ["html", "htm"]
    }
  }
}

/// Where a report goes, and in which form.
struct ReportOutput {
  let format: ReportFormat
  private let file: PlainFile

  /// Whether it goes to the standard output.
  var isShown: Bool { file.path == "-" }

  /// Finds the format, from `-T`, `--json` or the extension of the name.
  init(format text: String?, json: Bool, name: String?) throws(CommandFailure) {
    let isPlain = text == nil && json
    let format = try OutputRule.form(
      isPlain ? ReportFormat.json.rawValue : text, name: name, among: ReportFormat.allCases,
      what: "report")
    guard !json || format == nil || format == .json else {
      throw .usage("--json and a report as \(format?.rawValue ?? "") contradict each other")
    }
    self.format = format ?? .text
    file = PlainFile(named: name ?? "-", own: "report.\(self.format.endings[0])")
  }

  /// Finds out whether the file can be made, and changes nothing.
  ///
  /// - Parameter input: The map, which a report does not replace.
  /// - Throws: `CommandFailure`; `IOFailure` for the directory.
  func check(besides input: String?) throws {
    var names = OutputNames()
    try names.add(input, as: "the input")
    try names.add(file.path, as: "-o")
    try file.check()
  }

  /// Writes the report, whole or not at all.
  func write(console: Console, _ body: (inout ByteWriter) throws -> Void) throws {
    try file.write(console: console, body)
  }
}
