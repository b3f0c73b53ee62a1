import FileIO
import GalaxyModel

/// Writes the warps of a region for other tools that work on graphs, with the options of writing.
///
/// Sectors are named by their local numbers, every edge has one direction, see `GraphSheet`.
public struct GraphWriter: Sendable {
  /// Whether texts in CSV that begin like a formula of a spreadsheet are neutralized.
  public let isFormulaSafe: Bool
  /// The recipe of the map as one line, for formats that carry it.
  public let stamp: String?

  /// A writer.
  ///
  /// - Parameters:
  ///   - isFormulaSafe: Whether texts in CSV that begin like a formula of a spreadsheet are
  ///     neutralized.
  ///   - stamp: The recipe of the map as one line, for formats that carry it.
  public init(isFormulaSafe: Bool = false, stamp: String? = nil) {
    self.isFormulaSafe = isFormulaSafe
    self.stamp = stamp
  }

  /// Appends the stamp where a format has it; nothing if there is none.
  func appendStamp(
    of format: GraphFormat, before: StaticString, after: StaticString, to out: inout ByteWriter
  ) {
    guard let stamp, let place = format.stamp else { return }
    out.append(before)
    place.append(stamp, to: &out)
    out.append(after)
  }

  /// A fact about a node as text.
  static func text(_ value: FieldValue) -> String {
    switch value {
    case .text(let text): text
    case .integer(let number): "\(number)"
    default: ""
    }
  }
}
