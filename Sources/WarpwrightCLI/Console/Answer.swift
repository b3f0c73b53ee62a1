import GalaxyModel

/// What a query found: a document, lines, and where it is on the map.
struct Answer {
  var document: FieldValue
  var lines: [String]
  /// The message instead of lines if nothing was found; the exit status is then 1.
  var nothing: String?
}
