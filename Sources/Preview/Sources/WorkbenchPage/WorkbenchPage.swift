import GalaxyPage
import GalaxyRender

/// The files of the page, as the server sends them.
public enum WorkbenchPage {
  /// The parts of the script, in their order; the last one starts the page.
  private static let script: [[UInt8]] = [PackageResources.workbench_js]
  /// The parts of the style sheet.
  private static let style: [[UInt8]] = [PackageResources.workbench_css]

  /// Returns the page.
  ///
  /// - Parameter token: What requests of the page prove themselves with.
  /// - Returns: The page, with the token in it.
  public static func document(token: String) -> [UInt8] {
    let text = String(decoding: PackageResources.workbench_html, as: UTF8.self)
    return Array(text.replacing("{{token}}", with: token).utf8)
  }

  /// The script of the map, and that of the workbench.
  public static var scriptFile: [UInt8] { MapPage.script(adding: script) }
  /// The style sheet of the map, and that of the workbench.
  public static var styleFile: [UInt8] { MapPage.style(colors: MapData.colors, adding: style) }
}
