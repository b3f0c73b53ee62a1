import FileIO
import GalaxyAnalysis
import GalaxyModel
import GraphKit

/// The parts of a page about one region.
struct HTMLSection: HTMLTableWriting {
  let report: RegionReport
  /// The region itself; nil for the joined graph of several.
  let region: Region?

  init(_ report: RegionReport, sectors region: Region?) {
    self.report = report
    self.region = region
  }

  /// The most important figures, side by side.
  func appendTiles(to out: inout ByteWriter) {
    let oneWay = Double(report.oneWayLinks) / Double(max(1, report.links))
    var tiles = [
      (grouped(report.sectors), "sectors"), (grouped(report.links), "links"),
      (percentage(oneWay), "of links one\u{2011}way"),
      (percentage(report.mainComponent.share), "in the main component"),
    ]
    if let diameter = report.diameter { tiles.append(("\(diameter)", "hops across (diameter)")) }
    if let mean = report.meanDistance {
      tiles.append(
        mean.error == 0
          ? (decimals(mean.value, 2), "hops on average")
          : (decimals(mean.value, 1) + " ± " + decimals(mean.error, 1), "hops on average"))
    }
    tiles.append((decimals(report.clustering, 3), "clustering"))
    if let detection = report.detection {
      tiles.append((grouped(detection.formations.count), "formations"))
    }
    out.append("<div class=\"tiles\">")
    for (value, caption) in tiles {
      out.append("<div class=\"tile\"><b>")
      out.append(escaped: value)
      out.append("</b><span>")
      out.append(escaped: caption)
      out.append("</span></div>")
    }
    out.append("</div>\n")
  }

  /// Degrees, and hops from the capital.
  func appendCharts(to out: inout ByteWriter) {
    guard report.sectors > 0 else { return }
    out.append("<div class=\"pair\">")
    HTMLChart(
      title: "Sectors by number of warps", axis: "warps",
      series: [
        .init(name: "out", style: "a", counts: report.outDegree.histogram),
        .init(name: "in", style: "b", counts: report.inDegree.histogram),
      ]
    ).append(to: &out)
    if report.hopsFromCapital.count > 1 {
      HTMLChart(
        title:
          "Sectors by distance from the \(region != nil && region?.type == nil ? "root" : "capital")",
        axis: "hops",
        series: [.init(name: "hops", style: "a", counts: report.hopsFromCapital)]
      ).append(to: &out)
    }
    out.append("</div>\n")
  }

  func appendTables(to out: inout ByteWriter) {
    out.append("<div class=\"pair\"><div>")
    appendBusiest(to: &out)
    appendComponents(to: &out)
    out.append("</div><div>")
    appendWeakSpots(to: &out)
    appendZones(to: &out)
    out.append("</div></div>\n")
    appendFormations(to: &out)
    appendMissing(to: &out)
    appendDefects(to: &out)
    appendClusters(to: &out)
  }

  // MARK: Setting

  func nameCell(_ name: String, to out: inout ByteWriter) {
    out.append("<td class=\"name\">")
    out.append(name: name)
    out.append("</td>")
  }

  /// A list that opens on demand if it is long.
  func listCell(_ entries: [String], to out: inout ByteWriter) {
    let shown = 18
    out.append("<td class=\"list\">")
    if entries.count <= shown + 4 {
      out.append(escaped: entries.joined(separator: ", "))
    } else {
      out.append(escaped: entries.prefix(shown).joined(separator: ", "))
      out.append(" <details><summary>")
      out.append(text: grouped(entries.count - shown))
      out.append(" more</summary>")
      out.append(escaped: entries.dropFirst(shown).joined(separator: ", "))
      out.append("</details>")
    }
    out.append("</td>")
  }

  func percentage(_ share: Double) -> String { decimals(100 * share, 1) + " %" }

  /// A number with that many decimals, the same text everywhere.
  func decimals(_ value: Double, _ places: Int) -> String {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    guard value.isFinite, abs(value) < 1e12 else { return "?" }
    let scaled = Int64((value * scale).rounded())
    let (whole, rest) = scaled.magnitude.quotientAndRemainder(dividingBy: UInt64(scale))
    let digits = String(rest)
    let sign = scaled < 0 ? "-" : ""
    return sign + grouped(Int(whole))
      + (places == 0 ? "" : "." + String(repeating: "0", count: places - digits.count) + digits)
  }
}
