import FileIO
import GalaxyAnalysis
import GalaxyModel

extension HTMLSection {
  func appendBusiest(to out: inout ByteWriter) {
    guard let busiest = report.busiestSectors, let most = busiest.first?.value, most > 0 else {
      return
    }
    let isEstimate = report.estimates != nil
    table(
      isEstimate ? "Busiest sectors (betweenness, estimated)" : "Busiest sectors (betweenness)",
      [("sector", true), ("courses", true), ("", false)], to: &out
    ) { out in
      for entry in busiest where entry.value > 0 {
        out.append("<tr>")
        cell(report.labels.label(entry.sector), "n", to: &out)
        cell(
          isEstimate
            ? decimals(entry.value, 0) + " ± " + decimals(entry.error, 0)
            : decimals(entry.value, 1), "n", to: &out)
        out.append("<td class=\"gauge\"><span class=\"bar\" style=\"width:")
        out.append(points: 100 * entry.value / most)
        out.append("%\"></span></td></tr>")
      }
    }
  }

  func appendComponents(to out: inout ByteWriter) {
    table(
      "Components", [("", false), ("number", true), ("largest", false)], to: &out
    ) { out in
      for (name, figures) in [
        ("strongly connected", report.stronglyConnected),
        ("weakly connected", report.weaklyConnected),
      ] {
        out.append("<tr>")
        cell(name, to: &out)
        cell(grouped(figures.count), "n", to: &out)
        cell(
          figures.largest.map(grouped).joined(separator: ", ")
            + (figures.count > figures.largest.count ? ", …" : ""), to: &out)
        out.append("</tr>")
      }
    }
  }

  func appendWeakSpots(to out: inout ByteWriter) {
    let rows: [(String, [String])] = [
      ("articulation points", report.articulationPoints.map(report.labels.label)),
      (
        "bridges",
        report.bridges.map {
          "\(report.labels.label($0.lower))–\(report.labels.label($0.upper))"
        }
      ),
      ("dead ends", report.deadEnds.map(report.labels.label)),
      ("sinks", report.sinks.map(report.labels.label)),
      ("isolated", report.isolated.map(report.labels.label)),
    ]
    table("Weak spots", [("", false), ("number", true), ("sectors", false)], to: &out) { out in
      for (name, entries) in rows {
        out.append("<tr>")
        cell(name, "tag", to: &out)
        cell(grouped(entries.count), "n", to: &out)
        listCell(entries, to: &out)
        out.append("</tr>")
      }
    }
  }

  func appendZones(to out: inout ByteWriter) {
    guard let region, !region.zones.isEmpty else { return }
    table(
      "Zones",
      [("name", false), ("type", false), ("sectors", false), ("policing", true), ("danger", true)],
      to: &out
    ) { out in
      for zone in region.zones {
        out.append("<tr>")
        nameCell(zone.name, to: &out)
        cell(zone.type.rawValue, "tag", to: &out)
        cell("\(zone.firstSector)–\(zone.lastSector)", "tag", to: &out)
        cell("\(zone.policing)", "n", to: &out)
        cell("\(zone.danger)", "n", to: &out)
        out.append("</tr>")
      }
    }
  }

  func appendFormations(to out: inout ByteWriter) {
    guard let detection = report.detection, !detection.formations.isEmpty else { return }
    // Edge lists of other games may hold many thousands of dead ends.
    let shown = 400
    let rest = detection.formations.count - shown
    table(
      "Formations"
        + (rest > 0 ? ", the first \(shown) of \(grouped(detection.formations.count))" : ""),
      [
        ("type", false), ("name", false), ("anchor", true), ("interior", false),
        ("back doors", false), ("origin", false),
      ], to: &out
    ) { out in
      for formation in detection.formations.prefix(shown) {
        out.append("<tr>")
        cell(formation.type.rawValue, "tag", to: &out)
        nameCell(formation.name ?? "", to: &out)
        cell(report.labels.label(formation.anchor), "n", to: &out)
        listCell(formation.interior.map(report.labels.label), to: &out)
        cell(
          (formation.backEdges ?? []).map {
            "\(report.labels.label($0.source)) → \(report.labels.label($0.target))"
          }.joined(separator: ", "), "list", to: &out)
        cell(
          formation.origin == .generated ? "declared" : "emergent",
          formation.origin == .generated ? "tag" : "tag muted", to: &out)
        out.append("</tr>")
      }
    }
  }

  func appendMissing(to out: inout ByteWriter) {
    guard let missing = report.detection?.missing, !missing.isEmpty else { return }
    table(
      "Declared and not found", [("type", false), ("name", false), ("fails", false)], to: &out
    ) { out in
      for entry in missing.prefix(400) {
        out.append("<tr>")
        cell(entry.type.rawValue, "tag bad", to: &out)
        nameCell(entry.name, to: &out)
        cell(entry.failed.joined(separator: ", "), "list", to: &out)
        out.append("</tr>")
      }
    }
  }

  func appendDefects(to out: inout ByteWriter) {
    guard let defects = report.detection?.defects, !defects.isEmpty else { return }
    table(
      "Defects", [("kind", false), ("sectors", false)], to: &out
    ) { out in
      for defect in defects.prefix(400) {
        out.append("<tr>")
        cell(defect.kind.rawValue, "tag bad", to: &out)
        listCell(defect.sectors.map(report.labels.label), to: &out)
        out.append("</tr>")
      }
    }
  }

  func appendClusters(to out: inout ByteWriter) {
    guard let region, !region.clusters.isEmpty, region.clusters.count <= 400 else { return }
    table(
      "Clusters",
      [("", true), ("name", false), ("type", false), ("sectors", false), ("nebula", false)],
      to: &out
    ) { out in
      for cluster in region.clusters {
        out.append("<tr>")
        cell("\(cluster.ordinal)", "n muted", to: &out)
        nameCell(cluster.name, to: &out)
        cell(cluster.type.rawValue, "tag", to: &out)
        cell("\(cluster.firstSector)–\(cluster.lastSector)", "tag", to: &out)
        cell(cluster.nebula?.rawValue ?? "", to: &out)
        out.append("</tr>")
      }
    }
  }
}
