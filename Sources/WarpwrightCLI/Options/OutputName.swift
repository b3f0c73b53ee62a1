import FileIO
import GraphFormats

/// Formats as the ends of file names tell them.
enum OutputName {
  /// The format that a file of this name holds, `nil` if the name does not say.
  static func format(of name: String) -> ExportFormat? {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    switch name[name.utf8.index(after: dot)...].lowercased() {
    case "json": return .json
    case "dot", "gv": return .dot
    case "svg": return .svg
    case "png": return .png
    case "pdf": return .pdf
    case "edges": return .edges
    case "graphml": return .graphml
    case "gexf": return .gexf
    case "cyjs": return .cytoscape
    case "mtx": return .matrixMarket
    case "cim": return .cim
    case "sqlite", "sqlite3", "db": return .sqlite
    case "sql": return .sql
    default: return nil
    }
  }

  /// Refuses to put a picture on a terminal.
  static func checkTerminal(_ format: ExportFormat, name: String?) throws(CommandFailure) {
    guard [.png, .pdf, .sqlite].contains(format), name == "-", StandardStreams.isTerminal(.output)
    else { return }
    throw .usage("a \(format.rawValue) file is nothing for a terminal; give a file with -o")
  }
}
