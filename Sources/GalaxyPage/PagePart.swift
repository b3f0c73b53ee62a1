/// One file of the script or of the style sheet of a page, in the order in which they follow.
enum PagePart {
  /// The script, with what a page has in its slots: what a part uses when it is read comes before it.
  static func script(_ fill: (PageSlot) -> [[UInt8]]) -> [[UInt8]] {
    let parts: [[[UInt8]]] = [
      fill(.opening), data, fill(.margins), [PackageResources.motion_js], fill(.fitting), drawing,
      fill(.picking), [PackageResources.search_js, PackageResources.drawer_js], lookups,
      fill(.recording), sketching, fill(.edits),
      [PackageResources.table_js, PackageResources.keynames_js], fill(.keys), keys,
      fill(.additions), fill(.regions), fill(.tools), [PackageResources.start_js], fill(.object),
    ]
    return parts.flatMap(\.self)
  }

  private static let data: [[UInt8]] = [
    PackageResources.columns_js, PackageResources.elements_js, PackageResources.world_js,
    PackageResources.spread_js, PackageResources.grid_js, PackageResources.cells_js,
    PackageResources.outlines_js, PackageResources.state_js, PackageResources.colors_js,
    PackageResources.coloring_js, PackageResources.filter_js, PackageResources.routes_js,
    PackageResources.view_js,
  ]
  private static let drawing: [[UInt8]] = [
    PackageResources.visits_js, PackageResources.areas_js, PackageResources.links_js,
    PackageResources.dots_js, PackageResources.badges_js, PackageResources.labels_js,
    PackageResources.marks_js, PackageResources.sheet_js, PackageResources.edits_js,
    PackageResources.sketch_js, PackageResources.card_js,
  ]
  private static let lookups: [[UInt8]] = [
    PackageResources.layers_js, PackageResources.legend_js, PackageResources.course_js,
    PackageResources.lists_js,
  ]
  private static let sketching: [[UInt8]] = [
    PackageResources.saving_js, PackageResources.sketching_js, PackageResources.choosing_js,
  ]
  private static let keys: [[UInt8]] = [
    PackageResources.help_js, PackageResources.print_js, PackageResources.pointer_js,
    PackageResources.keys_js, PackageResources.address_js,
  ]

  /// What pages of differences have besides.
  static let differences: [[UInt8]] = [
    PackageResources.blend_js, changes, PackageResources.differences_js,
  ]
  /// What paints them.
  static let changes = PackageResources.changes_js
  /// The style sheet of what pages of differences have besides.
  static let differenceStyle = PackageResources.differences_css

  /// The style sheet.
  static let style: [[UInt8]] = [
    PackageResources.layout_css, PackageResources.controls_css, PackageResources.drawer_css,
    PackageResources.media_css,
  ]

  /// Joins parts, without comments that fill a line, blank lines and indentation.
  ///
  /// - Complexity: O(bytes).
  static func join(_ parts: [[UInt8]]) -> [UInt8] {
    var result: [UInt8] = []
    for part in parts {
      for line in part.split(separator: UInt8(ascii: "\n")) {
        let text = line.drop { $0 == UInt8(ascii: " ") }
        guard !text.isEmpty, !text.starts(with: "//".utf8), !text.starts(with: "/*".utf8) else {
          continue
        }
        result += text
        result.append(UInt8(ascii: "\n"))
      }
    }
    return result
  }
}
