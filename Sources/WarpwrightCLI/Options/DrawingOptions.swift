import ArgumentParser
import GalaxyFormats
import GalaxyRender

/// The look of pictures, the same in all commands that draw.
struct DrawingOptions: ParsableArguments {
  @Option(help: "Background of pictures.") var theme: MapTheme = .light
  @Flag(help: "The same as --theme dark.") var dark = false
  @Option(help: ArgumentHelp("Title of the picture (default: the map's name).", valueName: "text"))
  var title: String?
  @Option(help: "Set of hues.") var palette: MapPalette = .standard
  @Option(
    help: ArgumentHelp(
      "Width of PNG and SVG, in pixels; the height follows.", valueName: "pixels"))
  var width: Int?
  @Option(help: ArgumentHelp("Pixels per inch of PNG (default: 96).", valueName: "n"))
  var dpi: Int?

  func validate() throws {
    guard (16...32_767).contains(width ?? 16) else {
      throw CommandFailure.usage("--width takes a number of pixels from 16 to 32767")
    }
    guard (10...1_200).contains(dpi ?? 10) else {
      throw CommandFailure.usage("--dpi takes a number from 10 to 1200")
    }
    guard width == nil || dpi == nil else {
      throw CommandFailure.usage(
        "--width and --dpi contradict each other: both set the size of a PNG")
    }
  }

  /// An option of a single picture that was given, for messages.
  var given: String? {
    if width != nil { return "--width" }
    if dpi != nil { return "--dpi" }
    return title == nil ? nil : "--title"
  }

  /// Hands the look over.
  ///
  /// - Parameter options: What it becomes part of.
  func apply(to options: inout MapOptions) {
    options.theme = dark ? .dark : theme
    options.palette = palette
    options.title = title
    options.size = PictureSize(width: width, dpi: dpi)
  }

  /// Rejects options that none of the files to write heeds.
  ///
  /// - Parameter formats: The formats of the files.
  /// - Throws: `CommandFailure` for such an option.
  func check(for formats: [ExportFormat]) throws(CommandFailure) {
    let names = formats.filter { $0.picture != nil }.map(\.name)
    if width != nil, !names.contains(where: { $0 == "png" || $0 == "svg" }) {
      throw .usage("--width is about PNG and SVG; choose one of them by -T or the name after -o")
    }
    if dpi != nil, !names.contains("png") {
      throw .usage("--dpi is about PNG; other pictures have no pixels (choose by -T or -o map.png)")
    }
    if title != nil, names.isEmpty {
      throw .usage("--title is about pictures; name one with -o map.svg")
    }
  }
}
