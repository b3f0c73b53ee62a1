import ArgumentParser
import GalaxyFormats
import GalaxyRender

/// Options of a command that prints a result, and can also draw it on the map.
protocol ResultPictureOptions: ParsableArguments {
  /// The name of a format.
  var format: String? { get }
  /// Where the picture goes.
  var output: String? { get }
  /// How many warps around the result are drawn; nil for the whole map.
  var around: Int? { get }
  var drawing: DrawingOptions { get }

  /// Returns whether the command can draw in a format.
  static func canDraw(_ format: ExportFormat) -> Bool
}

extension ResultPictureOptions {
  /// Whether a picture is asked for.
  var isWanted: Bool { format != nil || output != nil }

  /// Rejects options of a picture where none is asked for.
  ///
  /// - Throws: `CommandFailure` with the option.
  func checkCombination() throws {
    guard (around ?? 0) >= 0 else {
      throw CommandFailure.usage("--around takes a number from 0")
    }
    guard isWanted || around == nil else {
      throw CommandFailure.usage("--around is about a picture; name one with -o")
    }
    if !isWanted, let given = drawing.given {
      throw CommandFailure.usage("\(given) is about a picture; name one with -o")
    }
  }

  /// Returns where the picture goes.
  ///
  /// - Parameter json: Whether the report is a document for the standard output.
  /// - Returns: The target, or nil if no picture is asked for.
  /// - Throws: `CommandFailure` if the options contradict each other.
  func target(json: Bool) throws -> SingleOutput? {
    guard isWanted else { return nil }
    let target = try SingleOutput(
      format: format, name: output, fallback: .svg, isFitting: Self.canDraw)
    try drawing.check(for: [target.format])
    guard target.name != "-" || !json else {
      throw CommandFailure.usage(
        "--json and a picture both for the standard output; give the picture a file with -o")
    }
    return target
  }
}
