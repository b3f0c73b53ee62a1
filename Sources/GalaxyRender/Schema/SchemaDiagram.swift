import FileIO
public import GalaxyModel

/// Draws the data model as an entity-relationship diagram: a box for each table with its key
/// columns, tables of one subject together, an arrow from each foreign key to the row it names.
public struct SchemaDiagram: Sendable {
  /// Tables drawn, in load order.
  private let tables: [TableSchema]
  /// Whether every column is listed, and not only the keys.
  private let showsColumns: Bool
  private let names: Set<String>

  /// A diagram of tables.
  ///
  /// - Parameters:
  ///   - tables: In load order.
  ///   - showsColumns: Whether to list every column; for a few tables.
  public init(_ tables: [TableSchema], showsColumns: Bool) {
    self.tables = tables
    self.showsColumns = showsColumns
    names = Set(tables.map(\.name))
  }

  /// The diagram in a format.
  ///
  /// - Throws: `RenderFailure` if Graphviz fails.
  /// - Complexity: what the layout by ranks takes; about a second for all tables.
  public func render(_ format: MapFormat) throws(RenderFailure) -> RenderedImage {
    if format == .dot { return RenderedImage(bytes: dot, warnings: []) }
    return try Graphviz.draw(dot, engine: "dot", format: format.rawValue)
  }

  /// The diagram as text.
  public var dot: [UInt8] {
    var text = ByteWriter(memoryCapacity: 4096)
    text.append(
      """
      digraph schema {
        graph [rankdir=LR,ranksep=1.1,nodesep=0.18,fontname="Helvetica",fontsize=22,
          bgcolor="#fbfbf8",pad=0.4,newrank=false,concentrate=false,
          label="SectorWars 2102: the data model",labelloc=t]
        node [shape=plain,fontname="Helvetica",fontsize=11]
        edge [arrowsize=0.6,penwidth=0.9]

      """)
    for subject in TableSubject.allCases {
      let members = tables.filter { $0.subject == subject }
      if !members.isEmpty { append(subject, members, to: &text) }
    }
    for table in tables { appendKeys(of: table, to: &text) }
    text.append("}\n")
    return text.takeBytes()
  }

  private func append(
    _ subject: TableSubject, _ members: [TableSchema], to text: inout ByteWriter
  ) {
    let style = SubjectStyle(subject)
    text.append(text: "  subgraph cluster_\(subject.rawValue) {\n")
    text.append(
      text: "    graph [label=\"\(style.title)\",style=\"rounded,filled\",color=\"\(style.line)\","
        + "fillcolor=\"\(style.ground)\",fontcolor=\"\(style.line)\",fontsize=20,margin=14]\n")
    for table in members { append(table, style, to: &text) }
    text.append("  }\n")
  }

  private func append(_ table: TableSchema, _ style: SubjectStyle, to text: inout ByteWriter) {
    text.append(text: "    \"\(table.name)\" [tooltip=\"\(table.name)\",label=<")
    text.append(
      text: "<table border=\"1\" cellborder=\"0\" cellspacing=\"0\" cellpadding=\"3\" "
        + "color=\"\(style.line)\" bgcolor=\"white\">"
        + "<tr><td port=\"head\" colspan=\"3\" bgcolor=\"\(style.line)\">"
        + "<font color=\"white\" point-size=\"13\"><b>\(table.name)</b></font></td></tr>")
    var hidden = 0
    for column in table.columns {
      let marks = marks(of: column, in: table)
      guard showsColumns || !marks.isEmpty else {
        hidden += 1
        continue
      }
      let name = column.isPrimaryKey ? "<u>\(column.name)</u>" : column.name
      let type = kind(of: column)
      text.append(
        text: "<tr><td align=\"left\">\(marked(marks, style))</td>"
          + "<td align=\"left\">\(name)</td><td port=\"\(column.name)\" align=\"left\">"
          + "\(type)</td></tr>")
    }
    if hidden > 0 {
      text.append(
        text: "<tr><td></td><td align=\"left\" colspan=\"2\">"
          + "<font color=\"#808080\" point-size=\"9\">\(hidden) more</font></td></tr>")
    }
    text.append("</table>>]\n")
  }

  /// Marks as text; Graphviz takes no bold text without letters.
  private func marked(_ marks: [String], _ style: SubjectStyle) -> String {
    guard !marks.isEmpty else { return "" }
    return "<font color=\"\(style.line)\" point-size=\"9\"><b>"
      + marks.joined(separator: " ") + "</b></font>"
  }

  /// The type of a column, or the table that it names in the color of that table's subject.
  private func kind(of column: ColumnSchema) -> String {
    let mark = column.isNullable ? "?" : ""
    guard let key = column.reference, let target = GalaxySchema.table(key.table) else {
      return "<font color=\"#808080\" point-size=\"9\">\(column.type.name)\(mark)</font>"
    }
    let line = SubjectStyle(target.subject).line
    return "<font color=\"\(line)\" point-size=\"9\">→ \(key.table)\(mark)</font>"
  }

  /// `PK`, `FK`, `U` for what a column is.
  private func marks(of column: ColumnSchema, in table: TableSchema) -> [String] {
    var marks: [String] = []
    if column.isPrimaryKey { marks.append("PK") }
    if column.reference != nil { marks.append("FK") }
    if !column.isPrimaryKey, table.isUnique(column.name) { marks.append("U") }
    return marks
  }

  private func appendKeys(of table: TableSchema, to text: inout ByteWriter) {
    for column in table.columns {
      guard let key = column.reference, names.contains(key.table),
        let target = GalaxySchema.table(key.table)
      else { continue }
      let style = SubjectStyle(target.subject)
      text.append(
        text: "  \"\(table.name)\":\"\(column.name)\":e -> \"\(key.table)\":head "
          + "[color=\"\(style.line)")
      // Lines between subjects stay in the background, and leave the boxes where they are: the row
      // shows where they lead.
      if target.subject == table.subject {
        text.append("\"")
      } else {
        text.append("50\",penwidth=0.6,weight=0,constraint=false")
      }
      if column.isNullable { text.append(",style=dashed") }
      // The keys that close the cycle do not determine which table comes first.
      if target.subject == table.subject, column.isDeferred || key.table == table.name {
        text.append(",constraint=false")
      }
      text.append(text: ",tooltip=\"\(table.name).\(column.name)\"]\n")
    }
  }
}

/// Title and colors of a subject.
private struct SubjectStyle {
  let title: String
  let line: String
  let ground: String

  init(_ subject: TableSubject) {
    (title, line, ground) =
      switch subject {
      case .galaxy: ("Galaxy", "#2f5d8a", "#e9f0f7")
      case .economy: ("Economy", "#8a6d1f", "#f8f2df")
      case .planets: ("Planets", "#2f7d4f", "#e6f4ea")
      case .ships: ("Ships", "#4a4f8f", "#ebecf7")
      case .factions: ("Factions", "#7a3d8a", "#f4e9f7")
      case .characters: ("Characters", "#8a3d5a", "#f9e8ee")
      case .players: ("Players", "#a0522d", "#faece4")
      case .firstLogin: ("First login", "#3d7f8a", "#e5f3f5")
      case .combat: ("Combat", "#9a2f2f", "#f9e6e6")
      case .governance: ("Governance", "#556b2f", "#eef3e2")
      case .administration: ("Administration", "#555555", "#eeeeee")
      }
  }
}
