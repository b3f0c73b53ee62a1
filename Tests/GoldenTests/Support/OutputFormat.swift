import Foundation
import GalaxyTestSupport
import Testing

/// A format that `generate` writes, with the pattern of its files.
struct OutputFormat: Sendable {
  var name: String
  var pattern: String

  /// All formats but pictures, which depend on Graphviz and its fonts.
  static func deterministic() throws -> [OutputFormat] {
    let output = try Workplace().run("warpwright formats --json").output
    let document = try #require(JSONSerialization.jsonObject(with: output) as? [String: Any])
    let formats = try #require(document["formats"] as? [[String: Any]])
    return try formats.compactMap { format in
      let name = try #require(format["name"] as? String)
      let files = try #require(format["files"] as? String)
      return ["svg", "png", "pdf", "html"].contains(name)
        ? nil : OutputFormat(name: name, pattern: expression(files))
    }
  }

  /// The expression of a pattern such as `map.cyjs`, `edges-<region>.txt` or `csv/<table>.csv`.
  ///
  /// With several regions, formats of one region have a file for each: `map-<region>.cyjs`.
  private static func expression(_ files: String) -> String {
    var parts = files.replacingOccurrences(of: ".", with: "\\.")
    if !files.hasPrefix("galaxy"), let place = parts.range(of: "\\.") {
      parts.insert(contentsOf: "(-[^/.]*)?", at: place.lowerBound)
    }
    return "^"
      + parts.replacingOccurrences(of: "<[a-z]*>", with: "[^/]*", options: .regularExpression) + "$"
  }

  /// Whether a file in the output folder is of this format.
  func owns(_ file: String) -> Bool {
    file.range(of: pattern, options: .regularExpression) != nil
  }
}
