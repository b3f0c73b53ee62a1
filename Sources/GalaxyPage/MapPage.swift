import Determinism
public import FileIO

/// The interactive map: one page that needs nothing else.
///
/// Its policy allows the script and the style sheet of the page by their digests and nothing else,
/// so that nothing is ever requested, and no text of a map can become a part of the page.
///
/// ```
/// policy, title, style sheet
/// figures and areas, for readers without script
/// data blocks: map, recipe
/// script
/// ```
public struct MapPage {
  /// Title of the page.
  public var title: String
  /// Declarations of the colors in the style sheet.
  public var colors: String
  /// Shown without script: figures and a drawing, as HTML.
  public var still: [UInt8]
  /// The data block, as JSON.
  public var map: [UInt8]
  /// What the map was generated from, as JSON.
  public var recipe: [UInt8]
  /// Whether the map has a part `difference`, which the page shows.
  public var showsDifference = false

  /// A page.
  ///
  /// - Parameters:
  ///   - title: Title of the page.
  ///   - colors: Declarations of the colors in the style sheet.
  ///   - still: Shown without script, as HTML.
  ///   - map: The data block, as JSON.
  ///   - recipe: What the map was generated from, as JSON.
  public init(title: String, colors: String, still: [UInt8], map: [UInt8], recipe: [UInt8]) {
    self.title = title
    self.colors = colors
    self.still = still
    self.map = map
    self.recipe = recipe
  }

  /// The script of every page.
  static let script = script(showsDifference: false)

  private static func script(showsDifference: Bool) -> [UInt8] {
    let parts = PagePart.script { $0.mapParts(showsDifference: showsDifference) }
    return Array("\n'use strict';(()=>{\n".utf8) + PagePart.join(parts) + Array("})();\n".utf8)
  }

  /// The script of this page.
  var script: [UInt8] {
    showsDifference ? MapPage.script(showsDifference: true) : MapPage.script
  }

  private var sheet: [UInt8] {
    PagePart.join(PagePart.style + (showsDifference ? [PagePart.differenceStyle] : []))
  }

  /// Appends the page.
  ///
  /// - Parameter out: Where it goes.
  /// - Complexity: O(bytes).
  public func write(to out: inout ByteWriter) {
    let style = Array(("\n" + colors + "\n").utf8) + sheet
    let script = script
    out.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n")
    out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
    out.append("script-src 'sha256-")
    out.append(base64: SHA256.digest(script).bytes)
    out.append("'; style-src 'sha256-")
    out.append(base64: SHA256.digest(style).bytes)
    out.append("'; img-src blob:; base-uri 'none'; form-action 'none'\">\n")
    out.append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n")
    out.append("<meta name=\"color-scheme\" content=\"light dark\">\n<title>")
    out.append(markup: title)
    out.append("</title>\n<style>")
    out.append(bytes: style)
    out.append("</style></head>\n<body>\n<noscript>")
    out.append(bytes: still)
    out.append("</noscript>\n<script type=\"application/json\" id=\"map\">")
    out.append(inScript: map)
    out.append("</script>\n<script type=\"application/json\" id=\"recipe\">")
    out.append(inScript: recipe)
    out.append("</script>\n<script>")
    out.append(bytes: script)
    out.append("</script>\n</body></html>\n")
  }
}
