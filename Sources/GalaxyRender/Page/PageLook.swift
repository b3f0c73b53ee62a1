import GalaxyAnalysis
import GalaxyModel

/// The colors of maps for the script of a page: what `Theme` and `Palette` say, as data.
struct PageLook {
  let theme: Theme

  init(_ brightness: MapTheme, _ palette: MapPalette) {
    theme = Theme(brightness, palette: palette)
  }

  /// All themes, by palette and brightness.
  static var fieldValue: FieldValue {
    .object(
      MapPalette.allCases.map { palette in
        FieldValue.Member(
          palette.rawValue,
          .object(
            MapTheme.allCases.map { .init($0.rawValue, PageLook($0, palette).fieldValue) }))
      })
  }

  /// Declarations of the colors that the style sheet uses, by the reader's choice or preference.
  static var declarations: String {
    let light = PageLook(.light, .standard).variables
    let dark = PageLook(.dark, .standard).variables
    return """
      :root{\(light)}
      :root[data-theme=dark]{\(dark)}
      @media (prefers-color-scheme:dark){:root:not([data-theme=light]){\(dark)}}
      """
  }

  private var variables: String {
    let accent = theme.isDark ? Color(0x5CB8FF) : Color(0x1864AB)
    let named: [(String, Color)] = [
      ("page", theme.page), ("ink", theme.ink),
      ("muted", theme.muted.mixed(with: theme.ink, percent: 25)),
      ("line", theme.hairline), ("card", theme.ground), ("accent", accent), ("gold", theme.gold),
      ("warn", theme.oneWay),
    ]
    return named.map { "--\($0.0):\($0.1.hex);" }.joined()
      + "color-scheme:\(theme.isDark ? "dark" : "light")"
  }

  private var fieldValue: FieldValue {
    let palette = theme.palette
    func list<Case>(_ cases: [Case], _ hue: (Case) -> Color) -> FieldValue {
      .list(cases.map { .text(hue($0).hex) })
    }
    return .object([
      "artificialTunnel": .text(theme.artificialTunnel.hex), "backdoor": .text(theme.backdoor.hex),
      "clusterTypes": list(ClusterType.allCases) { palette.hue(of: $0) },
      "factions": list(FactionCode.allCases) { palette.hue(of: $0) },
      "focus": .text(theme.focus.hex), "formation": .text(theme.formation.hex),
      "formationTypes": list(FormationType.allCases) { palette.hue(of: $0) },
      "gate": .text(theme.gate.hex), "gold": .text(theme.gold.hex),
      "ground": .text(theme.ground.hex), "hairline": .text(theme.hairline.hex),
      "ink": .text(theme.ink.hex), "isDark": .boolean(theme.isDark),
      "muted": .text(theme.muted.hex), "nebula": .text(theme.nebula.hex),
      "neighbors": .list(palette.neighbors.map { .text($0.hex) }),
      "neutral": .text(NodePaint.neutral.hex), "oneWay": .text(theme.oneWay.hex),
      "page": .text(theme.page.hex),
      "scale": list(Array(0..<9)) { Palette.scale($0, of: 9) },
      "sectorTypes": list(SectorType.allCases) { palette.hue(of: $0) },
      "security": list(Array(1...10)) { palette.hue(ofSecurity: $0) },
      "stations": list(Array(0...11)) { palette.hue(ofStation: $0) },
      "tints": .integers(theme.tints), "tunnel": .text(theme.tunnel.hex),
      "warp": .text(theme.warp.hex), "zones": list(ZoneType.allCases) { palette.hue(of: $0) },
    ])
  }
}
