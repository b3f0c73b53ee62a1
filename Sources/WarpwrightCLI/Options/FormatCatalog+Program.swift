import FileIO
import GalaxyDatabase
public import GalaxyFormats
public import GalaxyRender

extension FormatCatalog {
  /// The formats of this program; its maps are drawn with default options.
  public static let program = program(MapOptions())

  /// The formats of this program, for one galaxy: pictures of a region share what they compute.
  ///
  /// - Parameter options: How maps are drawn.
  /// - Returns: The formats.
  public static func program(_ options: MapOptions) -> FormatCatalog {
    FormatCatalog.library
      .inserting([.sqlite], after: "sql-data")
      .inserting(Format.pictures(options) + [.page(options)], after: "cim")
  }

  /// Names of the formats that a command writes, for its help.
  static func names(_ isFitting: (ExportFormat) -> Bool = { _ in true }) -> [String] {
    program.outputs.filter(isFitting).map(\.name)
  }

  /// Names of the formats of pictures.
  static var pictureNames: [String] { names { $0.picture != nil } }

  /// Names of the formats in which answers are drawn.
  static var drawingNames: [String] { MapFormat.allCases.map(\.rawValue) }

  /// Rejects binary output to a terminal.
  static func checkTerminal(_ format: ExportFormat, name: String?) throws(CommandFailure) {
    guard format.isBinary, name == "-", StandardStreams.isTerminal(.output) else { return }
    throw .usage("a \(format.name) file is not for a terminal; name a file with -o")
  }
}
