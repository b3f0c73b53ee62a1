import FileIO
import GalaxyGeneration
import GalaxyStudio
import Platform

/// Messages of a command to the user, on the error stream; data goes to the standard output.
struct Console {
  let isQuiet: Bool
  let isVerbose: Bool
  let usesColor: Bool
  /// Whether pages on the standard output are colored.
  let colorsPages: Bool
  private let showsProgress: Bool
  /// When the command began, for estimates of the time that is left.
  private let start = ContinuousClock.now

  /// Whether a command that has warned is not to end with success.
  private let isStrict: Bool
  /// Whether there was a warning of a strict command.
  ///
  /// Set by the thread of the command alone.
  nonisolated(unsafe) private(set) static var hasStrictWarning = false

  init(
    quiet: Bool = false, verbose: Bool = false, strict: Bool = false, color: ColorChoice = .auto
  ) {
    isStrict = strict
    let isTerminal = StandardStreams.isTerminal(.error)
    isQuiet = quiet
    isVerbose = verbose && !quiet
    let isPlain = Console.variable("TERM") == "dumb"
    showsProgress = isTerminal && !isPlain && !quiet && !isVerbose
    let isColorWelcome = !isPlain && Console.isUnset("NO_COLOR")
    usesColor = color == .always || (color == .auto && isTerminal && isColorWelcome)
    colorsPages =
      color == .always
      || (color == .auto && StandardStreams.isTerminal(.output) && isColorWelcome)
  }

  /// A fact about what was done; left out if quiet.
  func note(_ line: String) {
    guard !isQuiet else { return }
    clearProgress()
    StandardStreams.message(line.terminalSafe)
  }

  /// Something that is not as asked or expected.
  func warn(_ line: String) {
    if isStrict { Console.hasStrictWarning = true }
    clearProgress()
    StandardStreams.message(styled("warning:", "33") + " " + line.terminalSafe)
  }

  /// Why the command ends.
  func fail(_ line: String) {
    clearProgress()
    StandardStreams.message(styled("warpwright:", "31") + " " + Console.bounded(line.terminalSafe))
  }

  /// The line with its middle left out if an argument or name of enormous length is in it.
  private static func bounded(_ line: String) -> String {
    let end = 500
    guard line.utf8.count > 3 * end else { return line }
    return line.prefix(end) + " ... " + line.suffix(end)
  }

  /// Reports notes about files that were written.
  ///
  /// - Parameters:
  ///   - summary: What was written.
  ///   - showsDrawing: Whether small blemishes of maps are worth a line; there may be one for every
  ///     label, so only the first ones are shown.
  func report(_ summary: OutputSummary, showsDrawing: Bool) {
    for note in summary.notes { warn(note) }
    guard showsDrawing else { return }
    let shown = 5
    for note in summary.drawingNotes.prefix(shown) { warn(note) }
    let rest = summary.drawingNotes.count - shown
    if rest > 0 { warn("and \(rest) more of this kind") }
  }

  /// What is being done at the moment: a line that the next one replaces, only on terminals, and not
  /// before half a second; or lines that stay, if verbose.
  func progress(_ step: ProgressStep) {
    if isVerbose {
      StandardStreams.message("\(step)".terminalSafe)
    } else if showsProgress {
      Interruption.showProgress(
        ProgressLine.text(step, elapsed: ContinuousClock.now - start, width: Console.errorWidth))
    }
  }

  /// What is being done at the moment, if it is one step.
  func progress(_ task: String) { progress(ProgressStep(task)) }

  /// Columns that a line of progress may take, so that it is one line.
  private static var errorWidth: Int {
    (StandardStreams.columns(.error) ?? 80) - 1
  }

  /// Takes the progress line away.
  func clearProgress() {
    if showsProgress { Interruption.clearProgress() }
  }

  private func styled(_ text: String, _ code: String) -> String {
    usesColor ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// By convention an empty value counts as not set.
  private static func isUnset(_ name: String) -> Bool { variable(name)?.isEmpty ?? true }
}
