import FileIO
public import GalaxyFormats
import GalaxyModel
import GalaxyPage
import RowFormats

/// The data of the interactive map, as its page holds it.
public enum MapData {
  /// Declarations of the colors that the style sheet of the map uses.
  public static var colors: String { PageLook.declarations }

  /// The data block of the page, alone: JSON in which nothing ends a script element.
  public static let format = ExportFormat(
    Picture(
      name: "map-data", summary: "data of the interactive map", isBinary: false,
      tables: MapContents.tables(for: [.stations, .planets, .factions]), stamp: nil,
      check: { try PageDocument.check(sectorCount: $0) },
      draw: { subject, out in
        let galaxy = subject.galaxy
        let document = try PageDocument(
          galaxy, regions: Array(galaxy.regions.indices), rows: subject.rows, options: MapOptions())
        out.append(inScript: document.data)
        return []
      }))
}
