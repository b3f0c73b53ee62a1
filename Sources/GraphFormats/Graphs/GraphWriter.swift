import GalaxyModel

/// Writes the warps of a region for other tools that work on graphs, with the options of writing.
///
/// Sectors are named by their local numbers, every edge has one direction, see `GraphSheet`.
public struct GraphWriter: Sendable {
  /// Whether texts in CSV that begin like a formula of a spreadsheet are neutralized.
  public let isFormulaSafe: Bool

  /// A writer.
  ///
  /// - Parameter isFormulaSafe: Whether texts in CSV that begin like a formula of a spreadsheet are
  ///   neutralized.
  public init(isFormulaSafe: Bool = false) { self.isFormulaSafe = isFormulaSafe }

  /// A fact about a node as text.
  static func text(_ value: FieldValue) -> String {
    switch value {
    case .text(let text): text
    case .integer(let number): "\(number)"
    default: ""
    }
  }
}
