public import ArgumentParser
import FileIO
public import GalaxyFormats
import GalaxyModel
import GalaxyStudio

extension InputFormat: ExpressibleByArgument {
  /// The format of a name, `nil` if there is none.
  public init?(argument: String) {
    guard let format = FormatCatalog.program.input(argument) else { return nil }
    self = format
  }

  /// Names of all formats.
  public static var allValueStrings: [String] { FormatCatalog.program.inputs.map(\.name) }
}

/// How to read the map that a command is about.
struct InputOptions: ParsableArguments {
  @OptionGroup var reading: ReadingOptions
  @OptionGroup(title: "Instead of a file") var generated: GeneratedMap

  /// Whether the map is generated, not read.
  var isGenerated: Bool { generated.isWanted }
  /// What the input is, if given.
  var from: InputFormat? { reading.from }
  /// The capital of a plain graph, if given.
  var root: String? { reading.root }

  /// Reads the map, or generates it, and reports what the reader left out.
  ///
  /// - Parameters:
  ///   - file: Name of the file, `-` for the standard input; if `nil`, that is read unless it is a
  ///     terminal.
  ///   - holdsRows: Whether to read the rows of all tables, too.
  ///   - keepsGraphs: Whether the graphs that reading builds are part of the result.
  ///   - console: Where messages go.
  /// - Returns: The map.
  /// - Throws: `InputError` and what reading throws.
  func read(
    _ file: String?, holdsRows: Bool = false, keepsGraphs: Bool = false, console: Console
  ) throws -> ReadMap {
    guard isGenerated else {
      return try reading.read(
        file, holdsRows: holdsRows, keepsGraphs: keepsGraphs, console: console)
    }
    guard file == nil else {
      throw CommandFailure.usage("a map is read from a file or generated from --seed, not both")
    }
    return try generate(holdsRows: holdsRows, keepsGraphs: keepsGraphs, console: console)
  }

  /// Tells a map and the name of the output apart, where both may be arguments without an option.
  ///
  /// - Parameters:
  ///   - first: The first argument: the map, or the output if the map is generated.
  ///   - second: The second argument.
  ///   - output: The value of `-o`.
  /// - Returns: The map and the output.
  /// - Throws: `CommandFailure` if there are two outputs, or a map is read and generated.
  func names(
    _ first: String?, _ second: String?, output: String?
  ) throws(CommandFailure) -> (file: String?, output: String?) {
    guard !isGenerated || second == nil else {
      throw .usage("a map is read from a file or generated from --seed, not both")
    }
    let (file, named) = isGenerated ? (nil, first) : (first, second)
    guard named == nil || output == nil else {
      throw .usage("the output is named twice: '\(named ?? "")' and -o '\(output ?? "")'")
    }
    return (file, output ?? named)
  }

  private func generate(holdsRows: Bool, keepsGraphs: Bool, console: Console) throws -> ReadMap {
    guard root == nil, from == nil else {
      throw CommandFailure.usage("--root and --from are about a file, and the map is generated")
    }
    console.progress("generating")
    let (bytes, seed) = try generated.document(threads: 1)
    if generated.seed == nil { console.note(seed) }
    return try MapReader.read(
      bytes, from: .json, holdsRows: holdsRows, keepsGraphs: keepsGraphs, formats: .program,
      source: InputOptions.name(nil, isGenerated: true))
  }

  /// The name of the input in messages.
  static func name(_ file: String?, isGenerated: Bool = false) -> String {
    file == nil && isGenerated ? "the generated map" : InputSource(argument: file ?? "-").name
  }
}
