extension Unicode.Scalar {
  /// Whether a name may contain it: it is no control character, line or paragraph separator, or
  /// noncharacter, which many formats cannot represent.
  var isFitForNames: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate: false
    default: !properties.isNoncharacterCodePoint
    }
  }

  /// Whether it is visible by itself: it is no blank, no mark that needs a letter, and nothing that
  /// only affects how other characters are drawn.
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
