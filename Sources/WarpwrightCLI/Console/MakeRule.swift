/// A rule of make: which files depend on which.
enum MakeRule {
  /// Returns the lines of the rule.
  ///
  /// Each input is also a target without a recipe, so that make does not stop if it is gone.
  ///
  /// - Parameters:
  ///   - targets: The files that were written.
  ///   - inputs: The files that were read.
  /// - Returns: The lines.
  static func lines(_ targets: [String], dependingOn inputs: [String]) -> [String] {
    let rule = targets.map(escaped).joined(separator: " \\\n  ") + ":"
    return [([rule] + inputs.map(escaped)).joined(separator: " ")]
      + inputs.map { escaped($0) + ":" }
  }

  /// A name in which make takes no character for its own.
  private static func escaped(_ name: String) -> String {
    var text = ""
    for character in name {
      switch character {
      case " ", "#", ":", "%", "\\": text += "\\\(character)"
      case "$": text += "$$"
      default: text.append(character)
      }
    }
    return text
  }
}
