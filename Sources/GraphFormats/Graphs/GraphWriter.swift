public import FileIO
public import GalaxyModel

/// A region that a format has no way to hold.
public struct UnfitMap: Error, Equatable, CustomStringConvertible {
  public let format: ExportFormat
  public let reason: String

  /// One line, safe to show on a terminal.
  public var description: String { "\(format.rawValue): \(reason.terminalSafe)" }
}

/// Writes the warps of a region for other tools that work on graphs.
///
/// Sectors are called by their local numbers, every edge has one direction, see `GraphSheet`.
/// O(V + E log E) time, O(V + E) space.
public struct GraphWriter: Sendable {
  /// Whether texts in CSV that begin like a formula of a spreadsheet are neutralized.
  public var isFormulaSafe = false

  /// A writer of texts as they are.
  public init() {}

  /// A writer that may neutralize formulas.
  public init(isFormulaSafe: Bool) { self.isFormulaSafe = isFormulaSafe }

  /// Finds out whether a format can hold a region.
  ///
  /// - Throws: `UnfitMap` with the reason.
  public func check(_ region: Region, as format: ExportFormat) throws(UnfitMap) {
    guard format == .cim, let reason = SectorReport.refusal(region) else { return }
    throw UnfitMap(format: format, reason: reason)
  }

  /// Writes one region. Formats that are no lists of a graph write nothing.
  public func write(
    _ region: Region, as format: ExportFormat, to out: inout ByteWriter
  ) throws(IOFailure) {
    let sheet = GraphSheet(region)
    switch format {
    case .graphml: try writeGraphML(sheet, to: &out)
    case .gexf: try writeGEXF(sheet, to: &out)
    case .cytoscape: try writeCytoscape(sheet, to: &out)
    case .nodeLink: try writeNodeLink(sheet, to: &out)
    case .csvNodes: try writeNodes(sheet, to: &out)
    case .csvEdges: try writeEdges(sheet, to: &out)
    case .matrixMarket: try writeMatrix(sheet, to: &out)
    case .cim: try writeReport(sheet, to: &out)
    default: break
    }
    try out.throwIfFailed()
  }

  /// `%%MatrixMarket`: rows and columns are places in the list of sectors, from 1.
  private func writeMatrix(_ sheet: GraphSheet, to out: inout ByteWriter) throws(IOFailure) {
    out.append("%%MatrixMarket matrix coordinate pattern general\n")
    let count = sheet.region.sectorCount
    out.append(text: "\(count) \(count) \(sheet.edgeCount)\n")
    try sheet.writeEdges(to: &out) { edge, out in
      out.append(decimal: edge.source + 1)
      out.append(UInt8(ascii: " "))
      out.append(decimal: edge.target + 1)
      out.append(UInt8(ascii: "\n"))
    }
  }

  /// A line for each sector, in columns of five.
  private func writeReport(_ sheet: GraphSheet, to out: inout ByteWriter) throws(IOFailure) {
    out.append(":\n")
    try sheet.writeNodes(to: &out) { node, out in
      for (place, other) in ([node] + sheet.successors(node)).enumerated() {
        if place > 0 { out.append(UInt8(ascii: " ")) }
        let text = "\(sheet.region.sectors.number(other))"
        for _ in text.utf8.count..<max(5, text.utf8.count) { out.append(UInt8(ascii: " ")) }
        out.append(text: text)
      }
      out.append(UInt8(ascii: "\n"))
    }
    out.append(":ENDINTERROG\n")
  }
}
