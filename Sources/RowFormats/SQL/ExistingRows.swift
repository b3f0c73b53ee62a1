/// What becomes of rows of catalogs that a database holds already.
public enum ExistingRows: String, CaseIterable, Sendable {
  /// They stay as they are, and our rows refer to them.
  case keep
  /// They take our values and keep their identifiers.
  case replace
  /// Loading ends with an error.
  case fail
}
