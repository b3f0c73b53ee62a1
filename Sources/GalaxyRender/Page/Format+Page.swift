public import GalaxyFormats
import FileIO
import GalaxyModel
import GraphFormats

extension Format {
  /// The interactive map: one page for a browser.
  ///
  /// - Parameter options: Title and focus of maps.
  /// - Returns: The format.
  public static func page(_ options: MapOptions = MapOptions()) -> Format {
    Format(
      output: ExportFormat(
        Picture(
          name: "html", summary: "interactive map, one page for a browser", isBinary: false,
          tables: MapContents.tables(for: [.stations, .planets, .factions]),
          stamp: StampPlace(
            .script, signs: "<!DOCTYPE html>", " id=\"recipe\">", "</script>\n</body></html>\n"),
          check: { if options.focus == nil { try PageDocument.check(sectorCount: $0) } },
          draw: { subject, out in
            let galaxy = subject.galaxy
            let shown = subject.region.map { [$0] } ?? Array(galaxy.regions.indices)
            try PageDocument(galaxy, regions: shown, rows: subject.rows, options: options)
              .write(to: &out)
            return []
          })))
  }
}
