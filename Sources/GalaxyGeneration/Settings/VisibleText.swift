extension Unicode.Scalar {
  /// Whether a name may hold it: no control character, line or paragraph separator, or noncharacter,
  /// which many formats cannot carry.
  var isFitForNames: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate: false
    default: !properties.isNoncharacterCodePoint
    }
  }

  /// Whether it shows by itself: no blank, no mark that needs a letter, nothing that steers how others
  /// are drawn.
  var isVisible: Bool {
    if properties.isWhitespace || properties.isDefaultIgnorableCodePoint { return false }
    // A Braille pattern without dots.
    if value == 0x2800 { return false }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark, .format, .control, .surrogate,
      .lineSeparator, .paragraphSeparator, .spaceSeparator, .unassigned:
      return false
    default: return true
    }
  }
}
