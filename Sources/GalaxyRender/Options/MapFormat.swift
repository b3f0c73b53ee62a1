/// What a map can be written as.
public enum MapFormat: String, CaseIterable, Sendable {
  /// The drawing as text, which Graphviz programs read.
  case dot
  case svg, png, pdf
}
