import ArgumentParser
import FileIO
import GalaxyDatabase
import GalaxyGeneration
import GalaxyModel
import GalaxyRender
import GalaxyStudio
import RowFormats

/// `warpwright schema`
struct SchemaCommand: ParsableCommand {
  /// What the data model can be printed as.
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case sql, sqlite, json, dot, svg, png, pdf
  }

  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Prints the data model: tables, keys, constraints and indexes.",
    discussion: """
      sql is for PostgreSQL, sqlite for SQLite, json for programs; dot, svg, png and pdf are the \
      entity-relationship diagram. There a dashed arrow is a key that may be NULL. A diagram of \
      chosen tables lists all of their columns.
      """)

  @Option(
    name: [.customShort("T", allowingJoined: true), .long],
    help: ArgumentHelp(
      Form.allCases.map(\.rawValue).joined(separator: ", ") + ".", valueName: "form"),
    completion: .list(Form.allCases.map(\.rawValue)))
  var format: String = Form.sql.rawValue
  @Option(name: .shortAndLong, help: ArgumentHelp("File, or -.", valueName: "out"))
  var output: String = "-"
  @Option(
    help: ArgumentHelp(
      "Only these groups of tables: "
        + TableSubject.allCases.map(\.rawValue).joined(separator: ", ") + ".",
      valueName: "name,..."))
  var subject: [String] = []
  @Option(help: ArgumentHelp("Only these tables.", valueName: "name,..."))
  var table: [String] = []
  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = common.console
    guard let form = Form(rawValue: format) else {
      throw SchemaCommand.unknown("form", format, among: Form.allCases.map(\.rawValue))
    }
    let tables = try SchemaCommand.tables(subjects: subject, names: table)
    let isNarrowed = tables.count < GalaxySchema.tables.count
    guard output != "-" || !StandardStreams.isTerminal(.output) || (form != .png && form != .pdf)
    else {
      throw CommandFailure.usage("a \(form.rawValue) file is nothing for a terminal; give -o")
    }
    if output == "-" {
      var writer = StandardStreams.outputWriter()
      try SchemaCommand.write(form, tables, isNarrowed: isNarrowed, to: &writer)
      try writer.finish()
    } else {
      var file = try OutputFile(path: output)
      try SchemaCommand.write(form, tables, isNarrowed: isNarrowed, to: &file.writer)
      try file.writer.flush()
      let bytes = file.writer.byteCount
      try file.commit()
      console.note("wrote \(output) (\(Counted.bytes(bytes)))")
    }
  }

  private static func write(
    _ form: Form, _ tables: [TableSchema], isNarrowed: Bool, to out: inout ByteWriter
  ) throws {
    switch form {
    case .sql: write(PostgresSchema.script(of: tables), to: &out)
    case .sqlite: write(SQLiteSchema.script(of: tables, hasViews: !isNarrowed), to: &out)
    case .json: Report.append(json: SchemaDescription.document(tables), to: &out)
    case .dot, .svg, .png, .pdf:
      let diagram = SchemaDiagram(tables, showsColumns: isNarrowed)
      out.append(bytes: try diagram.render(MapFormat(rawValue: form.rawValue) ?? .dot).bytes)
    }
    try out.throwIfFailed()
  }

  private static func write(_ statements: [String], to out: inout ByteWriter) {
    for statement in statements {
      out.append(text: statement)
      out.append(UInt8(ascii: "\n"))
    }
  }

  /// The tables asked for, in load order; all if nothing is asked for.
  static func tables(subjects: [String], names: [String]) throws -> [TableSchema] {
    let subjects = try words(subjects).map { word in
      guard let subject = TableSubject(rawValue: word) else {
        throw unknown("subject", word, among: TableSubject.allCases.map(\.rawValue))
      }
      return subject
    }
    let names = try words(names).map { word in
      guard GalaxySchema.table(word) != nil else {
        throw unknown("table", word, among: GalaxySchema.tables.map(\.name))
      }
      return word
    }
    if subjects.isEmpty, names.isEmpty { return GalaxySchema.tables }
    return GalaxySchema.tables.filter { subjects.contains($0.subject) || names.contains($0.name) }
  }

  private static func words(_ texts: [String]) -> [String] {
    texts.flatMap { $0.split(separator: ",", omittingEmptySubsequences: false) }.map(String.init)
  }

  private static func unknown(
    _ kind: String, _ word: String, among names: [String]
  ) -> CommandFailure {
    .usage(
      "there is no \(kind) '\(word)'"
        + (nearestName(to: word, among: names).map { "; did you mean '\($0)'?" } ?? "")
        + " (\(kind)s: \(names.joined(separator: ", ")))")
  }
}
