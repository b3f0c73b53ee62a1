import FileIO

/// A part of a page that writes tables.
protocol HTMLTableWriting {}

extension HTMLTableWriting {
  /// A card with a table in it.
  func table(
    _ title: String, _ header: [(name: String, isNumber: Bool)], to out: inout ByteWriter,
    rows: (inout ByteWriter) -> Void
  ) {
    out.append("<div class=\"card\"><h3>")
    out.append(escaped: title)
    out.append("</h3><div class=\"scroll\"><table><thead><tr>")
    for column in header {
      out.append(column.isNumber ? "<th class=\"n\">" : "<th>")
      out.append(escaped: column.name)
      out.append("</th>")
    }
    out.append("</tr></thead><tbody>")
    rows(&out)
    out.append("</tbody></table></div></div>\n")
  }

  func cell(_ text: String, _ style: StaticString = "", to out: inout ByteWriter) {
    if style.utf8CodeUnitCount == 0 {
      out.append("<td>")
    } else {
      out.append("<td class=\"")
      out.append(style)
      out.append("\">")
    }
    out.append(escaped: text)
    out.append("</td>")
  }
}
