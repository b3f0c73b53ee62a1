/// The colors of charts in a theme.
struct ChartColors: Sendable {
  private let theme: Theme

  init(_ theme: Theme) { self.theme = theme }

  /// The color of a part of a chart.
  func color(_ ink: ChartDrawing.Ink) -> Color {
    switch ink {
    case .ink: theme.ink
    case .muted: theme.muted
    case .hairline: theme.hairline
    case .accent: Color(theme.isDark ? 0x5CB8FF : 0x1C6FC4)
    // Dark enough for small letters.
    case .second: Color(theme.isDark ? 0xFF9445 : 0xC2410C)
    case .band: theme.ground.mixed(with: Color(0x2F9E44), percent: theme.isDark ? 26 : 18)
    case .heat(let step): heat(step)
    }
  }

  /// From faint to strong: few maps are near the page, many far from it.
  private func heat(_ step: Int) -> Color {
    let stops: [Color] =
      theme.isDark
      ? [Color(0x1D3557), Color(0x2A6F97), Color(0x3FB28F), Color(0xF4E04D)]
      : [Color(0xD5E8F5), Color(0x5BB3C9), Color(0x2C6AA8), Color(0x2B1B5A)]
    let place = step * 100 * (stops.count - 1) / (ChartDrawing.Ink.steps - 1)
    let lower = min(stops.count - 2, place / 100)
    return stops[lower].mixed(with: stops[lower + 1], percent: place - 100 * lower)
  }

  /// Declarations of the colors of the scale and of bands for a page.
  var declarations: String {
    let steps = (0..<ChartDrawing.Ink.steps).map { "--h\($0):\(color(.heat($0)).hex);" }
    return steps.joined() + "--band:\(color(.band).hex);--mark:\(color(.second).hex);"
  }
}
