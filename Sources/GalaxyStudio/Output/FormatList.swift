import FileIO
import GalaxyGeneration
import GalaxyModel
public import GraphFormats

/// A format that this version cannot write.
public struct UnavailableFormat: Error, Equatable, CustomStringConvertible {
  public let name: String

  public init(name: String) { self.name = name }

  /// One line.
  public var description: String {
    "the format '\(name)' is not available in this version; available: "
      + FormatList.available.map(\.rawValue).joined(separator: ", ")
  }
}

/// A name that no format has.
public struct UnknownFormat: Error, Equatable, CustomStringConvertible {
  public let name: String

  public init(name: String) { self.name = name }

  /// One line, safe to show on a terminal.
  public var description: String {
    let names = FormatList.available.map(\.rawValue)
    return "there is no format '\(name.shortened.terminalSafe)'"
      + suggestion(for: name, in: ExportFormat.allCases.map(\.rawValue))
      + " (available: \(names.joined(separator: ", ")))"
  }
}

/// Lists of formats as people write them, `json,dot,svg`.
public enum FormatList {
  /// What a galaxy is written as if nothing is said.
  public static let standard: [ExportFormat] = [.json, .dot, .svg]

  /// What this version can write.
  public static var available: [ExportFormat] { ExportFormat.allCases.filter(\.isAvailable) }

  /// Reads one name.
  ///
  /// - Throws: `UnknownFormat` or `UnavailableFormat`.
  public static func format(_ name: String) throws -> ExportFormat {
    guard let format = ExportFormat(rawValue: name) else { throw UnknownFormat(name: name) }
    guard format.isAvailable else { throw UnavailableFormat(name: name) }
    return format
  }

  /// Reads a list; a format that stands in it twice counts once.
  ///
  /// - Throws: `UnknownFormat`, also for an empty name, or `UnavailableFormat`.
  public static func parse(_ text: String) throws -> [ExportFormat] {
    try unique(
      text.split(separator: ",", omittingEmptySubsequences: false).map { try format(String($0)) })
  }

  /// The formats without repetitions, in the order of their first mention.
  public static func unique(_ formats: [ExportFormat]) -> [ExportFormat] {
    var known: Set<ExportFormat> = []
    return formats.filter { known.insert($0).inserted }
  }
}

extension String {
  /// The text as it fits into a message: at most 60 characters.
  var shortened: String {
    utf8.count <= 60 ? self : String(prefix(57)) + "..."
  }
}
