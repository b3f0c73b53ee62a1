/// A place in the script where the page of a map and the workbench have different parts.
public enum PageSlot: Sendable {
  /// What comes before everything else.
  case opening
  /// Sides of the window that the page covers, and the scale at which the rest holds the map.
  case margins, fitting
  /// What the next click chooses.
  case picking
  /// What becomes of an edit, and the panel of edits.
  case recording, edits
  /// Further keys, which help lists.
  case keys
  /// The choice of a region, and the buttons around the map.
  case regions, tools
  /// What comes before the page is put together.
  case additions
  /// What other programs can ask the page.
  case object

  /// The parts of the page of a map.
  ///
  /// - Parameter showsDifference: Whether it also shows the differences to another map.
  /// - Returns: The parts, in order.
  func mapParts(showsDifference: Bool) -> [[UInt8]] {
    switch self {
    case .opening, .keys: []
    case .margins: [PackageResources.margins_js]
    case .fitting: [PackageResources.fitting_js]
    case .picking: [PackageResources.picking_js]
    case .recording: [PackageResources.recording_js]
    case .edits: [PackageResources.sketched_js]
    case .regions: [PackageResources.regions_js]
    case .tools: [PackageResources.tools_js]
    case .additions: showsDifference ? PagePart.differences : []
    case .object: [PackageResources.object_js]
    }
  }
}
