import GalaxyGraphviz
import GraphFormats

/// What a map can be written as.
public enum MapFormat: String, CaseIterable, Sendable {
  /// The drawing as text, which Graphviz programs read.
  case dot
  /// A vector drawing for browsers.
  case svg
  /// A picture of pixels.
  case png
  /// A page to print.
  case pdf

  /// What its files are, in a few words.
  var summary: String {
    switch self {
    case .dot: "map as Graphviz source"
    case .svg: "map as vector drawing for browsers"
    case .png: "map as picture"
    case .pdf: "map as printable page"
    }
  }

  /// Where its files carry a stamp; nil for PDF, which carries none.
  var stamp: StampPlace? {
    switch self {
    case .dot: GraphFormat.dot.stamp
    case .svg: StampPlace(.markup, signs: "<!DOCTYPE svg ", "<metadata>", "</g>\n</svg>\n")
    case .png: StampPlace(.plain, signs: "IHDR", "iTXt\(PNGText.keyword)", "IEND")
    case .pdf: nil
    }
  }
}
