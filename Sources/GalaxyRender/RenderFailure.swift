public import Platform

/// Why a picture could not be drawn.
///
/// Every case has what a user needs to fix it.
public enum RenderFailure: Error, Sendable, Equatable {
  /// An option has a value that it must not have.
  case invalidOption(name: String, value: String, hint: String)
  /// The focus names something that the map does not have.
  case unknownFocus(value: String, hint: String)
  /// More sectors than the layout or format can draw.
  case tooManySectors(count: Int, limit: Int, hint: String)
  /// More links than the layout can draw in a reasonable time.
  case tooManyLinks(count: Int, layout: String, limit: Int, hint: String)
  /// The picture does not fit its format.
  case pictureTooLarge(size: String, limit: String)
  /// The option needs a column that the map does not carry.
  case missingColumn(name: String, hint: String)
  /// There is no such region.
  case unknownRegion(index: Int)
  /// Graphviz could not be started.
  case graphvizUnavailable(details: String)
  /// Graphviz rejected the text, the engine or the format.
  case graphviz(stage: GraphvizStage, details: String)

  /// Where in Graphviz a drawing failed.
  public enum GraphvizStage: String, Sendable {
    case reading, layout, drawing
  }
}

extension RenderFailure: CustomStringConvertible {
  /// One sentence, with the hint.
  public var description: String {
    switch self {
    case .invalidOption(let name, let value, let hint):
      "invalid value \"\(value)\" for \(name): \(hint)"
    case .unknownFocus(let value, let hint): "nothing to focus on: \(value) (\(hint))"
    case .tooManySectors(let count, let limit, let hint):
      "\(count) sectors are more than the \(limit) that can be drawn like this; \(hint)"
    case .tooManyLinks(let count, let layout, let limit, let hint):
      "\(count) links are more than the \(limit) that the layout \(layout) can draw between as many "
        + "sectors; \(hint)"
    case .pictureTooLarge(let size, let limit):
      "the picture would have \(size), and may have \(limit); lower -G dpi, margin, pad or len, set "
        + "-G size=10,10, or use another format"
    case .missingColumn(let name, let hint):
      "the map does not carry the \(name) of sectors; \(hint)"
    case .unknownRegion(let index): "there is no region \(index)"
    case .graphvizUnavailable(let details): "Graphviz could not be started: \(details)"
    case .graphviz(let stage, let details): "Graphviz failed in \(stage.rawValue): \(details)"
    }
  }
}

extension RenderFailure: ReportableError {
  /// By the reason; a region that does not exist, or DOT that Graphviz rejects, is a bug.
  public var exitStatus: ExitStatus {
    switch self {
    case .invalidOption, .unknownFocus: .usage
    case .tooManySectors, .tooManyLinks, .pictureTooLarge, .missingColumn, .graphviz(.layout, _),
      .graphviz(.drawing, _):
      .badInput
    case .graphvizUnavailable: .unavailable
    case .unknownRegion, .graphviz(.reading, _): .bug
    }
  }
}
