import ArgumentParser
import FileIO
import GalaxyAnalysis
import GalaxyDatabase
import GalaxyModel
import GalaxyRender
import GalaxyStudio
import RowFormats
import Platform

/// The command `warpwright schema`.
struct SchemaCommand: LimitedCommand {
  /// What the data model can be printed as.
  enum Form: String, CaseIterable, ExpressibleByArgument, OutputForm {
    case sql, sqlite, json, dot, svg, png, pdf

    var word: String { rawValue }
    var endings: [String] { self == .sqlite ? [] : self == .dot ? ["dot", "gv"] : [rawValue] }
  }

  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the data model, or the JSON Schema of a document.",
    discussion: """
      sql is for PostgreSQL, sqlite for SQLite, json for programs; dot, svg, png and pdf are the \
      entity-relationship diagram. There a dashed arrow is a key that may be NULL. A diagram of \
      chosen tables lists all of their columns. --report prints the JSON Schema (draft 2020-12) \
      of what a command prints with --json, or of galaxy, manifest or recipe files; without a \
      name it lists them.
      """)

  @Option(
    name: [.customShort("T", allowingJoined: true), .long],
    help: ArgumentHelp(
      Form.allCases.map(\.rawValue).joined(separator: ", ")
        + " (default: as the name after -o ends, else sql).", valueName: "form"),
    completion: .list(Form.allCases.map(\.rawValue)))
  var format: String?
  @Option(name: .shortAndLong, help: ArgumentHelp("File, directory/ or -.", valueName: "out"))
  var output: String = "-"
  @Option(
    help: ArgumentHelp(
      "Only these groups of tables: "
        + TableSubject.allCases.map(\.rawValue).joined(separator: ", ") + ".",
      valueName: "name,..."))
  var subject: [String] = []
  @Option(help: ArgumentHelp("Only these tables.", valueName: "name,..."))
  var table: [String] = []
  @Option(
    defaultAsFlag: "",
    help: ArgumentHelp(
      "The JSON Schema of a document; the list without a name.", valueName: "name"),
    completion: .list(ReportSchema.all.map(\.name)))
  var report: String?
  @OptionGroup var common: CommonOptions

  func run() throws {
    if let report { return try printReport(report) }
    let form = try OutputRule.form(format, name: output, among: Form.allCases, what: "form") ?? .sql
    let tables = try SchemaCommand.tables(subjects: subject, names: table)
    let isNarrowed = tables.count < GalaxySchema.tables.count
    guard output != "-" || !StandardStreams.isTerminal(.output) || (form != .png && form != .pdf)
    else {
      throw CommandFailure.usage(
        "a \(form.rawValue) file is not for a terminal; name a file with -o")
    }
    try write(own: "schema.\(form == .sqlite ? "sql" : form.rawValue)") { out in
      try SchemaCommand.write(form, tables, isNarrowed: isNarrowed, to: &out)
    }
  }

  /// Prints the JSON Schema of a document, or the list of documents for an empty name.
  private func printReport(_ name: String) throws {
    guard format == nil, subject.isEmpty, table.isEmpty else {
      throw CommandFailure.usage("--report goes with none of -T, --subject and --table")
    }
    let reports = ReportSchema.all
    if name.isEmpty {
      let rows = reports.map { [$0.name, $0.title] }
      return try Report.write(lines: TextTable(rows: rows).lines)
    }
    _ = try OutputRule.form(nil, name: output, among: [Form.json], what: "report")
    guard let report = ReportSchema.named(name) else {
      throw SchemaCommand.unknown("report", name, among: reports.map(\.name))
    }
    try write(own: "\(name).schema.json") { out in Report.append(json: report.document, to: &out) }
  }

  /// Writes to the standard output, a file, or a file of a given name in a directory.
  private func write(own: String, _ body: (inout ByteWriter) throws -> Void) throws {
    let file = PlainFile(named: output, own: own)
    try file.check()
    try file.write(console: common.console, body)
  }

  private static func write(
    _ form: Form, _ tables: [TableSchema], isNarrowed: Bool, to out: inout ByteWriter
  ) throws {
    switch form {
    case .sql: write(PostgresSchema.script(of: tables, hasViews: !isNarrowed), to: &out)
    case .sqlite: write(SQLiteSchema.script(of: tables, hasViews: !isNarrowed), to: &out)
    case .json:
      Report.append(json: SchemaDescription.document(tables).adding(Report.program), to: &out)
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

  static func unknown(
    _ kind: String, _ word: String, among names: [String]
  ) -> CommandFailure {
    .usage(
      "there is no \(kind) '\(word)'"
        + suggestion(for: word, in: names)
        + " (\(kind)s: \(names.joined(separator: ", ")))")
  }
}
