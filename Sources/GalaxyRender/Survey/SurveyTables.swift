import FileIO
import GalaxyAnalysis
import GalaxyModel

/// The tables of the page of a survey.
struct SurveyTables: HTMLTableWriting {
  let survey: Survey
  let others: [Survey.Comparison]

  /// Most outliers of a page.
  private static let limit = 60

  func append(to out: inout ByteWriter) {
    appendEffects(to: &out)
    appendComparison(to: &out)
    appendOutliers(to: &out)
  }

  private func name(_ figure: Int) -> String { survey.table.columns[figure].name }

  private func number(_ value: Double?, to out: inout ByteWriter) {
    cell(SurveyText.brief(value), "n", to: &out)
  }

  /// A table of all percentiles that opens on demand.
  func appendPercentiles(to out: inout ByteWriter) {
    let names = SurveySummary.names + ["mean", "sd"]
    out.append(
      "<details class=\"card\"><summary>Percentiles, each with the lowest seed that has it")
    out.append(
      "</summary><div class=\"scroll\"><table><thead><tr><th>figure</th><th class=\"n\">n</th>")
    for name in names {
      out.append("<th class=\"n\">")
      out.append(escaped: name)
      out.append("</th>")
    }
    out.append("</tr></thead><tbody>")
    for (index, summary) in survey.summaries.enumerated() {
      out.append("<tr>")
      cell(name(index), "name", to: &out)
      cell(grouped(summary.count), "n", to: &out)
      for quantile in summary.quantiles {
        out.append("<td class=\"n\">")
        out.append(escaped: SurveyText.brief(quantile.value))
        out.append("<br><span class=\"muted\">#")
        out.append(escaped: String(quantile.seed))
        out.append("</span></td>")
      }
      for _ in summary.quantiles.count..<SurveySummary.names.count { number(nil, to: &out) }
      number(summary.mean, to: &out)
      number(summary.deviation, to: &out)
      out.append("</tr>")
    }
    out.append("</tbody></table></div></details>\n")
  }

  private func appendEffects(to out: inout ByteWriter) {
    guard !survey.effects.isEmpty else { return }
    out.append("<section id=\"effects\"><h2>Effects of settings</h2>\n")
    var settings: [String] = []
    for effect in survey.effects where settings.last != effect.setting {
      settings.append(effect.setting)
    }
    for setting in settings {
      let own = survey.effects.filter { $0.setting == setting }
        .sorted { ($0.share ?? -1, $1.figure) > ($1.share ?? -1, $0.figure) }
      let values = (own.first?.medians ?? []).map { SurveyText.words($0.value) }
      table(
        "Medians by \(setting)",
        [("figure", false), ("share of variance (η²)", false)]
          + values.map { ($0, true) }, to: &out
      ) { out in
        for effect in own {
          out.append("<tr>")
          cell(name(effect.figure), "name", to: &out)
          appendShare(effect.share, to: &out)
          for (_, median) in effect.medians { number(median, to: &out) }
          out.append("</tr>")
        }
      }
    }
    out.append("</section>\n")
  }

  private func appendShare(_ share: Double?, to out: inout ByteWriter) {
    out.append("<td class=\"w\">")
    out.append(escaped: SurveyText.brief(share.map { ($0 * 1000).rounded() / 1000 }))
    if let share {
      out.append("<span class=\"bar\" style=\"width:")
      out.append(decimal: Int((100 * share).rounded()))
      out.append("%\"></span>")
    }
    out.append("</td>")
  }

  private func appendComparison(to out: inout ByteWriter) {
    guard !others.isEmpty else { return }
    out.append("<section id=\"against\"><h2>Other survey</h2>\n")
    table(
      "Kolmogorov–Smirnov distances",
      [("figure", false), ("distance", false)]
        + ["p50", "other", "mean", "other", "n", "other"].map { ($0, true) }, to: &out
    ) { out in
      for other in others {
        let own = survey.summaries[other.figure]
        out.append("<tr>")
        cell(name(other.figure), "name", to: &out)
        appendShare(other.distance, to: &out)
        for value in [own.value(50), other.other.value(50), own.mean, other.other.mean] {
          number(value, to: &out)
        }
        cell(grouped(own.count), "n", to: &out)
        cell(grouped(other.other.count), "n", to: &out)
        out.append("</tr>")
      }
    }
    out.append("</section>\n")
  }

  private func appendOutliers(to out: inout ByteWriter) {
    guard !survey.outliers.isEmpty else { return }
    out.append("<section id=\"outliers\"><h2>Outliers</h2>\n")
    let isVaried = survey.plan.variants.count > 1
    let shown = survey.outliers.prefix(Self.limit)
    let count = grouped(survey.outliers.count)
    table(
      shown.count < survey.outliers.count
        ? "The first \(shown.count) of \(count)" : "\(count) in all",
      [("figure", false), ("value", true), ("seed", true)] + (isVaried ? [("variant", true)] : [])
        + [("why", false), ("command", false)], to: &out
    ) { out in
      for outlier in shown {
        let hasBand = survey.plan.bands.contains { $0.figure == name(outlier.figure) }
        out.append("<tr>")
        cell(name(outlier.figure), "name", to: &out)
        number(outlier.value, to: &out)
        cell(String(outlier.seed), "n", to: &out)
        if isVaried { cell(String(outlier.variant), "n", to: &out) }
        cell(hasBand ? "out of band" : "far out", "tag", to: &out)
        let variants = survey.plan.variants
        cell(
          variants.indices.contains(outlier.variant)
            ? variants[outlier.variant].command(seed: outlier.seed) : "", "c", to: &out)
        out.append("</tr>")
      }
    }
    out.append("</section>\n")
  }
}
