/// The script and the style sheet of the map, for a page whose map changes while it is shown.
///
/// The parts that draw are those of every map. What such a page does in another way, such as where its
/// data comes from, fills the slots.
public enum MapScript {
  /// A script that may wait for its data before it draws.
  ///
  /// - Parameter fill: The parts of each slot.
  /// - Returns: The script.
  /// - Complexity: O(bytes).
  public static func live(_ fill: (PageSlot) -> [[UInt8]]) -> [UInt8] {
    Array("'use strict';(async()=>{\n".utf8) + PagePart.join(PagePart.script(fill))
      + Array("})();\n".utf8)
  }

  /// What paints the differences to another map, for a slot.
  public static var changes: [[UInt8]] { [PagePart.changes] }

  /// The style sheet.
  ///
  /// - Parameters:
  ///   - colors: Declarations of the colors.
  ///   - more: Further parts.
  /// - Returns: The style sheet.
  /// - Complexity: O(bytes).
  public static func style(colors: String, adding more: [[UInt8]]) -> [UInt8] {
    Array((colors + "\n").utf8) + PagePart.join(PagePart.style + more)
  }
}
