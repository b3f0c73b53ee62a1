public import GalaxyExport
public import GalaxyModel

/// A galaxy that is to be written, with what is needed to write it.
public struct OutputContent {
  public let galaxy: Galaxy
  /// The document that it was read from, so that writing `galaxy.json` again loses nothing.
  public var document: JSONValue?
  /// Who draws maps; without one there are none.
  public var drawing: (any MapDrawing)?

  public init(_ galaxy: Galaxy, document: JSONValue? = nil, drawing: (any MapDrawing)? = nil) {
    self.galaxy = galaxy
    self.document = document
    self.drawing = drawing
  }

  /// Writes one file of a plan.
  ///
  /// - Returns: Notes for people, see ``MapDrawing``.
  func write(_ file: OutputPlan.File, to out: inout ByteWriter) throws -> [String] {
    switch file.format {
    case .json:
      if let document {
        try GalaxyDocumentWriter().write(document: document, to: &out)
      } else {
        try GalaxyDocumentWriter().write(galaxy, to: &out)
      }
      return []
    case .edges:
      guard let region = file.region, galaxy.regions.indices.contains(region) else { return [] }
      try EdgeListWriter().write(galaxy.regions[region], to: &out)
      return []
    case .dot, .svg, .png, .pdf:
      guard let drawing else { throw UnavailableFormat(name: file.format.rawValue) }
      return try drawing.draw(galaxy, region: file.region, as: file.format, to: &out)
    case .sql, .sqlData, .sqlite, .csv, .universe, .graphml, .gexf, .cim:
      throw UnavailableFormat(name: file.format.rawValue)
    }
  }
}
