import GalaxyModel

/// The colors of one theme.
///
/// Hues of the vocabularies are in `Palette`.
struct Theme: Sendable {
  /// The sheet, and what is drawn on it.
  var page: Color
  var ink: Color
  var muted: Color
  /// Hairlines, frames.
  var hairline: Color
  /// Ground of areas before any hue is mixed in.
  var ground: Color
  /// Share of hue in an area, in percent, for the four shades of neighboring clusters.
  var tints: [Int]
  /// Patterns of nebulae: a green gray, far from the hues of zones.
  var nebula: Color
  /// Outlines and names of formations.
  var formation: Color
  var warp: Color
  var oneWay: Color
  /// One-way warps into a formation that is closed otherwise.
  var backdoor: Color
  var tunnel: Color
  var artificialTunnel: Color
  var gate: Color
  /// Capital and special locations.
  var gold: Color
  /// Rings around what the picture is focused on.
  var focus: Color
  var isDark: Bool
  let palette: Palette
  /// How much hues are mixed with the ground, in percent.
  private var fading = 0

  init(_ theme: MapTheme, palette choice: MapPalette = .standard) {
    palette = Palette(choice: choice)
    switch theme {
    case .light:
      page = Color(0xFBFAF6)
      ink = Color(0x23283A)
      muted = Color(0x667085)
      hairline = Color(0xC9CCD3)
      ground = Color(0xFFFFFF)
      tints = [17, 26, 21, 30]
      nebula = Color(0x8FA398)
      formation = Color(0x6A6482)
      warp = Color(0x7C8698)
      oneWay = Color(0xC2255C)
      backdoor = Color(0xE03131)
      tunnel = Color(0x0B7A75)
      artificialTunnel = Color(0x6741D9)
      gate = Color(0xB7791F)
      gold = Color(0xFFC933)
      focus = Color(0xE8590C)
      isDark = false
    case .dark:
      page = Color(0x0B0F1C)
      ink = Color(0xEDF1FA)
      muted = Color(0x93A0B8)
      hairline = Color(0x2B3550)
      ground = Color(0x10162A)
      tints = [15, 24, 19, 28]
      nebula = Color(0x566B60)
      formation = Color(0xA8A2C6)
      warp = Color(0x66738F)
      oneWay = Color(0xFF6FA3)
      backdoor = Color(0xFF5C5C)
      tunnel = Color(0x3DE0C8)
      artificialTunnel = Color(0xB79CFF)
      gate = Color(0xFFC65C)
      gold = Color(0xFFD34D)
      focus = Color(0xFF9445)
      isDark = true
    }
    if choice == .colorBlind {
      oneWay = isDark ? Color(0xFF9E4A) : Color(0xC24E00)
      backdoor = isDark ? Color(0xFFD9A0) : Color(0x7A2E00)
      tunnel = isDark ? Color(0x7CC7FF) : Color(0x0063A0)
      artificialTunnel = isDark ? Color(0xE7A6CC) : Color(0xA64D80)
    }
  }

  /// The theme in faint colors, for what is around a highlight.
  var faint: Theme {
    var theme = self
    func fade(_ color: inout Color) { color = color.mixed(with: ground, percent: 58) }
    fade(&theme.warp)
    fade(&theme.oneWay)
    fade(&theme.backdoor)
    fade(&theme.tunnel)
    fade(&theme.artificialTunnel)
    fade(&theme.gate)
    fade(&theme.gold)
    fade(&theme.nebula)
    fade(&theme.formation)
    theme.fading = 58
    theme.tints = tints.map { $0 / 2 }
    return theme
  }

  /// A color as it is in this theme, which may be a faint one.
  func faded(_ color: Color) -> Color { color.mixed(with: ground, percent: fading) }

  /// The color of a kind of difference: green-blue, orange, violet.
  func color(of difference: MapHighlight.Difference) -> Color {
    switch difference {
    case .added: Color(isDark ? 0x2DD4BF : 0x0A8F86)
    case .removed: Color(isDark ? 0xFF9A3D : 0xD9580A)
    case .changed: Color(isDark ? 0xB79CFF : 0x7048E8)
    }
  }

  /// The color of a layer of a highlight.
  func color(of highlight: MapHighlight, layer: Int) -> Color {
    highlight.layers[layer].difference.map { color(of: $0) } ?? self.highlight(layer)
  }

  /// The color of a layer of highlights.
  private func highlight(_ layer: Int) -> Color {
    let hues: [UInt32] =
      isDark
      ? [0xFF9445, 0x5CB8FF, 0xFF6FC8, 0x8CE99A] : [0xF76707, 0x1C7ED6, 0xC2255C, 0x2F9E44]
    return layer == 0 ? focus : Color(hues[layer % hues.count])
  }

  /// A hue made fit for dots and lines on this page.
  func strong(_ hue: Color) -> Color {
    let strong =
      isDark ? hue.mixed(with: Color(0xFFFFFF), percent: 12) : hue.mixed(with: ink, percent: 8)
    return faded(strong)
  }

  /// An area of that hue; neighboring clusters get different shades.
  func area(_ hue: Color, shade: Int) -> Color {
    ground.mixed(with: hue, percent: tints[shade % tints.count])
  }
}
