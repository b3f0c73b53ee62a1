import FileIO
public import GalaxyAnalysis
import GalaxyModel

/// A survey as one page that needs nothing else: distributions, heat maps, effects, outliers, and a
/// gallery of real maps.
public struct SurveyPage: Sendable {
  let survey: Survey
  private let title: String
  private let facts: [String]
  /// The survey that it is compared with.
  public var others: [Survey.Comparison] = []
  /// The maps of the gallery.
  public var gallery: [ContactSheet.Card] = []

  /// Takes a survey.
  ///
  /// - Parameters:
  ///   - survey: The survey.
  ///   - title: The title of the page.
  ///   - facts: What is written below it.
  public init(_ survey: Survey, title: String, facts: [String]) {
    self.survey = survey
    self.title = title
    self.facts = facts
  }

  /// The page.
  ///
  /// - Complexity: O(figures + outliers + links of the maps of the gallery).
  public func bytes() -> [UInt8] {
    var body = ByteWriter(memoryCapacity: 1 << 16)
    appendHead(to: &body)
    let tables = SurveyTables(survey: survey, others: others)
    appendFigures(tables, to: &body)
    appendHeat(to: &body)
    tables.append(to: &body)
    appendGallery(to: &body)
    body.append(
      "<footer>Percentiles are values that occur, by nearest rank. An outlier is outside of ")
    body.append(
      "the band of its figure, or without a band further from the middle half of all values ")
    body.append("than three times its width.</footer>\n")
    func colors(_ theme: MapTheme) -> String {
      ContactSheet.colors(Theme(theme)) + ChartColors(Theme(theme)).declarations
    }
    return HTMLShell.page(
      title: title, light: colors(.light), dark: colors(.dark),
      styles: [ContactSheet.style, ChartDrawing.style, Self.style], body: body)
  }

  private static let style: StaticString = """
    .figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,270px),1fr));gap:12px;margin-top:16px}
    .heats{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,330px),1fr));gap:16px;margin-top:16px}
    .figures figure,.heats figure{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:12px 14px;break-inside:avoid;min-width:0}
    .heats svg{max-width:460px;margin:0 auto}
    .figures figcaption{overflow-wrap:anywhere;margin-bottom:4px}
    .figures p{margin:4px 0 0;font-size:12px;color:var(--muted);font-variant-numeric:tabular-nums}
    .unit{font-weight:400;color:var(--muted)}
    .c{font:12px/1.5 ui-monospace,"DejaVu Sans Mono",monospace;white-space:nowrap}
    td.w{min-width:130px}
    @media (max-width:700px){h2{font-size:20px;margin-top:32px}.heats figure,.figures figure{padding:10px}}

    """

  private func appendHead(to out: inout ByteWriter) {
    out.append("<header><h1>")
    out.append(escaped: title)
    out.append("</h1><p class=\"sub\">")
    out.append(escaped: facts.joined(separator: "  ·  "))
    out.append("</p><nav>")
    let sections: [(String, String, Bool)] = [
      ("figures", "Figures", true), ("heat", "Heat maps", !survey.heat.isEmpty),
      ("effects", "Effects of settings", !survey.effects.isEmpty),
      ("against", "Other survey", !others.isEmpty),
      ("outliers", "Outliers", !survey.outliers.isEmpty), ("gallery", "Gallery", !gallery.isEmpty),
    ]
    for (anchor, caption, isThere) in sections where isThere {
      out.append(text: "<a href=\"#\(anchor)\">\(caption)</a>")
    }
    out.append("</nav></header>\n")
  }

  private func appendFigures(_ tables: SurveyTables, to out: inout ByteWriter) {
    out.append("<section id=\"figures\"><h2>Figures</h2><div class=\"figures\">\n")
    for (index, summary) in survey.summaries.enumerated() {
      let column = survey.table.columns[index]
      out.append("<figure><figcaption>")
      out.append(escaped: column.name)
      if !["number", "share"].contains(column.unit) {
        out.append(" <span class=\"unit\">")
        out.append(escaped: column.unit)
        out.append("</span>")
      }
      out.append("</figcaption>")
      SurveyHistogramChart(summary: summary, band: band(of: column.name)).drawing
        .append(label: "Distribution of \(column.name)", to: &out)
      out.append("<p>")
      var facts = [
        "mean \(SurveyText.brief(summary.mean))", "sd \(SurveyText.brief(summary.deviation))",
        "p5–p95 \(SurveyText.brief(summary.value(5)))–\(SurveyText.brief(summary.value(95)))",
      ]
      if summary.undefined > 0 { facts.append("\(grouped(summary.undefined)) undefined") }
      out.append(escaped: facts.joined(separator: " · "))
      out.append("</p></figure>\n")
    }
    out.append("</div>\n")
    tables.appendPercentiles(to: &out)
    out.append("</section>\n")
  }

  /// The band of a figure, if it is the same for all variants.
  private func band(of figure: String) -> ClosedRange<Double>? {
    let bands = survey.plan.bands.filter { $0.figure == figure }
    return bands.count == 1 ? bands[0].range : nil
  }

  private func appendHeat(to out: inout ByteWriter) {
    guard !survey.heat.isEmpty else { return }
    out.append("<section id=\"heat\"><h2>Heat maps</h2><div class=\"heats\">\n")
    for heat in survey.heat {
      let (x, y) = (
        survey.table.columns[heat.x.figure].name, survey.table.columns[heat.y.figure].name
      )
      out.append("<figure><figcaption>")
      out.append(escaped: "\(x) × \(y)")
      out.append("</figcaption>")
      SurveyHeatChart(heat: heat, table: survey.table).drawing
        .append(label: "Maps by \(x) and \(y)", to: &out)
      out.append("</figure>\n")
    }
    out.append("</div></section>\n")
  }

  private func appendGallery(to out: inout ByteWriter) {
    guard !gallery.isEmpty else { return }
    out.append("<section id=\"gallery\"><h2>Gallery</h2>")
    ContactSheet.appendKey(to: gallery, to: &out)
    out.append("\n")
    ContactSheet.append(gallery, to: &out)
    out.append("</section>\n")
  }
}
