import GalaxyPage
import GalaxyRender

/// The files of the page, as the server sends them: the interactive map with a workbench around it.
///
/// The script of the map is used as it is; where the workbench differs, it fills a slot of it.
public enum WorkbenchPage {
  /// Returns the page, `/`.
  ///
  /// - Parameter token: What requests of the page prove themselves with.
  /// - Returns: The page, with the token in it.
  public static func document(token: String) -> [UInt8] {
    let text = String(decoding: PackageResources.workbench_html, as: UTF8.self)
    return Array(text.replacing("{{token}}", with: token).utf8)
  }

  /// The script, `/app.js`.
  public static var scriptFile: [UInt8] { MapScript.live(parts) }
  /// The style sheet, `/app.css`.
  public static var styleFile: [UInt8] {
    MapScript.style(
      colors: MapData.colors, adding: [PackageResources.workbench_css, PackageResources.forms_css])
  }

  private static func parts(in slot: PageSlot) -> [[UInt8]] {
    switch slot {
    case .opening:
      [
        PackageResources.server_js, PackageResources.streams_js, PackageResources.sharing_js,
        PackageResources.session_js, PackageResources.requests_js, PackageResources.opening_js,
      ]
    case .margins: [PackageResources.dock_js]
    case .fitting: [PackageResources.frame_js]
    case .picking: [PackageResources.choices_js]
    case .recording: [PackageResources.apply_js]
    case .edits: []
    case .keys: [PackageResources.names_js]
    case .regions: [PackageResources.region_js]
    case .tools: [PackageResources.rail_js]
    case .additions: MapScript.changes + panels
    case .object: [PackageResources.object_js]
    }
  }

  private static let panels: [[UInt8]] = [
    PackageResources.load_js, PackageResources.status_js, PackageResources.failures_js,
    PackageResources.pace_js, PackageResources.controls_js, PackageResources.settings_js,
    PackageResources.make_js, PackageResources.thumbnails_js, PackageResources.lasso_js,
    PackageResources.pins_js, PackageResources.reroll_js, PackageResources.editing_js,
    PackageResources.edit_js, PackageResources.jobs_js, PackageResources.find_js,
    PackageResources.compare_js, PackageResources.comparing_js, PackageResources.explain_js,
    PackageResources.measure_js, PackageResources.survey_js, PackageResources.share_js,
    PackageResources.extras_js,
  ]
}
