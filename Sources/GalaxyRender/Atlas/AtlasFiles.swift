import FileIO
public import GalaxyFormats
import GraphFormats

/// The files of an atlas with one file a page, and an index that links them.
public struct AtlasFiles: Sendable {
  /// One file: its name, and how it is drawn.
  public struct File: Sendable {
    /// The name in the directory.
    public let name: String
    /// The format, which draws this file alone.
    public let format: ExportFormat
  }

  /// Names of the files of pages.
  struct Names: Sendable {
    let pageCount: Int
    let format: MapFormat

    /// The file of a page, such as `page-007.svg`: as many digits as the last page has, two at least.
    func page(_ number: Int) -> String {
      let digits = max(2, String(pageCount).utf8.count)
      let text = String(number)
      let zeros = String(repeating: "0", count: max(0, digits - text.utf8.count))
      return "page-\(zeros)\(text).\(format.rawValue)"
    }
  }

  private let atlas: Atlas
  private let names: Names

  /// The name of the index.
  public static let indexName = "index.html"

  /// The files of an atlas in a format.
  ///
  /// - Parameters:
  ///   - atlas: The atlas.
  ///   - format: The format of the pages.
  public init(_ atlas: Atlas, format: MapFormat) {
    self.atlas = atlas
    names = Names(pageCount: atlas.pageCount, format: format)
  }

  /// The index, then the pages.
  public var files: [File] {
    let index = File(
      name: AtlasFiles.indexName,
      format: ExportFormat(
        Picture(
          name: "html", summary: "index of an atlas", isBinary: false, tables: [],
          check: { _ in },
          draw: { _, out in
            appendIndex(to: &out)
            return []
          })))
    let format = names.format
    return [index]
      + (1...atlas.pageCount).map { number in
        File(
          name: names.page(number),
          format: ExportFormat(
            Picture(
              name: format.rawValue, summary: format.summary, isBinary: format == .png,
              tables: [], check: { _ in },
              draw: { _, out in
                let image = try atlas.page(number, as: format)
                out.append(bytes: image.bytes)
                return image.warnings
              })))
      }
  }

  /// The PDF with all pages, as one file.
  ///
  /// - Parameter atlas: The atlas.
  /// - Returns: The format, which draws this atlas alone.
  public static func pdf(_ atlas: Atlas) -> ExportFormat {
    ExportFormat(
      Picture(
        name: MapFormat.pdf.rawValue, summary: "atlas as printable pages", isBinary: true,
        tables: [], check: { _ in },
        draw: { _, out in
          let image = try atlas.pdf()
          out.append(bytes: image.bytes)
          return image.warnings
        }))
  }

  /// Appends the index: a list of pages, each with a link.
  private func appendIndex(to out: inout ByteWriter) {
    out.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
    out.append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">")
    out.append("<meta name=\"color-scheme\" content=\"light dark\">\n<title>")
    out.append(escaped: atlas.name)
    out.append("</title>\n<style>\n:root{")
    out.append(HTMLStyle.light)
    out.append("}\n@media (prefers-color-scheme:dark){:root{")
    out.append(HTMLStyle.dark)
    out.append("}}\n")
    out.append(HTMLStyle.sheet)
    out.append("</style></head>\n<body><main><header><h1>")
    out.append(name: atlas.name)
    out.append("</h1><p class=\"sub\">")
    out.append(escaped: atlas.facts)
    out.append("</p></header>\n<div class=\"card\"><div class=\"scroll\"><table><thead><tr>")
    out.append("<th class=\"n\">page</th><th>shows</th><th>type</th><th>sectors</th></tr></thead>")
    out.append("<tbody>\n")
    for (index, title) in atlas.titles.enumerated() {
      let facts = atlas.clusterFacts(index + 1)
      out.append("<tr><td class=\"n\">")
      out.append(decimal: index + 1)
      out.append("</td><td class=\"name\"><a href=\"")
      out.append(text: names.page(index + 1))
      out.append("\">")
      if facts == nil { out.append("<b>") }
      out.append(name: title)
      if facts == nil { out.append("</b>") }
      out.append("</a></td><td class=\"tag\">")
      out.append(escaped: facts?.type ?? "overview")
      out.append("</td><td class=\"tag\">")
      out.append(escaped: facts?.sectors ?? "")
      out.append("</td></tr>\n")
    }
    out.append("</tbody></table></div></div></main></body></html>\n")
  }
}
