import FileIO
import GalaxyModel
import GraphFormats
import RowFormats

/// The list of formats, from which commands, help, readers and writers take theirs.
///
/// The library's own formats are ``library``; modules above it contribute those that need another
/// library:
///
/// ```swift
/// let formats = FormatCatalog.library.inserting([.sqlite], after: .sqlData)
/// ```
public struct FormatCatalog: Sendable {
  /// All formats, in the order in which they are listed.
  public let formats: [Format]
  /// Those that are written.
  public let outputs: [ExportFormat]
  /// Those that are read.
  public let inputs: [InputFormat]

  /// Names of the formats that a galaxy is written in by default.
  public static let standardNames: [String] = ["json", "dot", "svg"]

  /// A list.
  ///
  /// - Parameter formats: Its entries, of different names.
  public init(_ formats: [Format]) {
    precondition(
      Set(formats.map(\.name)).count == formats.count, "two formats have the same name")
    self.formats = formats
    outputs = formats.compactMap(\.output)
    inputs = formats.compactMap(\.input)
  }

  /// The formats that need no further library.
  public static let library = FormatCatalog(
    RowFormat.all.map { format in
      Format(input: format.name == InputFormat.json.name ? .json : nil, output: .init(format))
    } + [Format(input: .universe, output: .universe)] + GraphFormat.all.map { Format($0) })

  /// The list with further formats in it.
  ///
  /// - Parameters:
  ///   - others: The formats.
  ///   - name: The format after which they are listed.
  /// - Returns: The longer list.
  public func inserting(_ others: [Format], after name: String) -> FormatCatalog {
    guard let place = formats.firstIndex(where: { $0.name == name }) else {
      preconditionFailure("there is no format \(name)")
    }
    return FormatCatalog(Array(formats[...place]) + others + Array(formats[(place + 1)...]))
  }

  /// The formats that a galaxy is written in by default, as far as they are in the list.
  public var standard: [ExportFormat] {
    FormatCatalog.standardNames.compactMap { output($0) }
  }

  /// Finds a format that is written.
  ///
  /// - Parameter name: Its name.
  /// - Returns: The format, `nil` if there is none of that name.
  public func output(_ name: String) -> ExportFormat? { outputs.first { $0.name == name } }

  /// Finds a format that is read.
  ///
  /// - Parameter name: Its name.
  /// - Returns: The format, `nil` if there is none of that name.
  public func input(_ name: String) -> InputFormat? { inputs.first { $0.name == name } }

  /// Names of the formats that are read, for messages and help.
  public var inputNames: String { inputs.map(\.name).joined(separator: ", ") }

  /// Finds the format that the ending of a file's name means.
  ///
  /// - Parameter fileName: The name.
  /// - Returns: The format, `nil` if the name has no known ending.
  public func output(ofFile fileName: String) -> ExportFormat? {
    guard let dot = fileName.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    let ending = fileName[fileName.utf8.index(after: dot)...].lowercased()
    return outputs.first { $0.extensions.contains(ending) }
  }
}

extension FormatCatalog {
  /// Finds a format by its name.
  ///
  /// - Parameter name: The name.
  /// - Returns: The format.
  /// - Throws: `UnknownFormat` if there is none of that name.
  public func format(_ name: String) throws(UnknownFormat) -> ExportFormat {
    guard let format = output(name) else {
      throw UnknownFormat(name: name, available: outputs.map(\.name))
    }
    return format
  }

  /// Reads a list of names, `json,dot,svg`.
  ///
  /// - Parameter text: The names, separated by commas.
  /// - Returns: The formats, each once, in the order of their first mention.
  /// - Throws: `UnknownFormat`, also for an empty name.
  public func parse(_ text: String) throws(UnknownFormat) -> [ExportFormat] {
    var formats: [ExportFormat] = []
    for name in text.split(separator: ",", omittingEmptySubsequences: false) {
      formats.append(try format(String(name)))
    }
    return FormatCatalog.unique(formats)
  }

  /// Drops repetitions.
  ///
  /// - Parameter formats: Some formats.
  /// - Returns: Each of them once, in the order of their first mention.
  public static func unique(_ formats: [ExportFormat]) -> [ExportFormat] {
    var known: Set<ExportFormat> = []
    return formats.filter { known.insert($0).inserted }
  }
}

extension FormatCatalog {
  /// Those that are read as plain graphs.
  var graphs: [GraphFormat] {
    inputs.compactMap { input in
      if case .graph(let format, _) = input.method { format } else { nil }
    }
  }

  /// Those that are read from files of a database, each with how.
  public var databases: [(format: InputFormat, input: DatabaseInput)] {
    inputs.compactMap { format in
      if case .database(let input) = format.method { (format, input) } else { nil }
    }
  }
}
