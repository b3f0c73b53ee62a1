import FileIO

/// What all pages of reports have around their contents: a policy that forbids every request, and the
/// style sheet in two themes.
enum HTMLShell {
  /// Joins a page.
  ///
  /// - Parameters:
  ///   - title: The title.
  ///   - light: Declarations of further colors of the light theme.
  ///   - dark: Those of the dark theme.
  ///   - styles: Style sheets after the common one.
  ///   - body: The contents.
  /// - Returns: The page.
  static func page(
    title: String, light: String, dark: String, styles: [StaticString] = [],
    body: consuming ByteWriter
  ) -> [UInt8] {
    var page = ByteWriter(memoryCapacity: body.byteCount + 16_384)
    page.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
    page.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
    page.append("style-src 'unsafe-inline'\">")
    page.append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">")
    page.append("<meta name=\"color-scheme\" content=\"light dark\">\n<title>")
    page.append(escaped: title)
    page.append("</title>\n<style>\n:root{")
    page.append(HTMLStyle.light)
    page.append(text: light)
    page.append("}\n@media (prefers-color-scheme:dark){:root{")
    page.append(HTMLStyle.dark)
    page.append(text: dark)
    page.append("}}\n")
    page.append(HTMLStyle.sheet)
    for style in styles { page.append(style) }
    page.append("</style></head>\n<body><main>\n")
    page.append(contentsOf: body)
    page.append("</main></body></html>\n")
    return page.takeBytes()
  }
}
