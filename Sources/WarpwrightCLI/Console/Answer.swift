import GalaxyModel

/// What a query found: a document, lines, and where it is on the map.
struct Answer {
  var document: FieldValue
  var lines: [String]
  /// What to say instead of lines if nothing was found; the exit status is then 1.
  var nothing: String?
}
