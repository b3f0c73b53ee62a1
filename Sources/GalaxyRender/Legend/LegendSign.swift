extension Legend.Symbol {
  /// A colored character for legends that are tables of text; no character for a plain color.
  func sign(on page: Color) -> (character: String?, color: Color) {
    switch self {
    case .area(_, let border): (nil, border)
    case .swatch(let color): (nil, color)
    case .pattern(_, let color): ("▨", color)
    case .ring(let color): ("◯", color)
    case .hull(let color): ("▭", color)
    case .number(let number, let color): ("\(number)", color)
    case .link(let style, let character, _): (character, style.color)
    case .marker(let marker, _): marker.sign(on: page)
    }
  }
}

extension Marker {
  /// Its shape as a character; hollow if its fill cannot be seen on the page.
  fileprivate func sign(on page: Color) -> (character: String?, color: Color) {
    let isHollow = Contrast.ratio(fill, page) < 1.15 && shape == .circle
    if isHollow { return ("○", stroke) }
    let character =
      switch shape {
      case .circle: fill == stroke ? "●" : "◉"
      case .square: "■"
      case .diamond: "◆"
      case .hexagon: "⬢"
      case .octagon: "⬣"
      case .pentagon: "⬟"
      case .triangle: "▲"
      case .invtriangle: "▼"
      case .star: "★"
      case .house: "⌂"
      }
    return (character, Contrast.ratio(fill, page) < 1.3 ? stroke : fill)
  }
}

extension LinkKind {
  /// A line of characters that looks like it.
  var sign: String {
    switch self {
    case .twoWay: "─"
    case .lane: "━"
    case .oneWay: "→"
    case .latent: "⇢"
    case .backdoor: "➡"
    case .tunnel: "╍"
    case .oneWayTunnel: "⇝"
    case .artificialTunnel: "═"
    case .oneWayArtificialTunnel: "⇒"
    case .gate: "▬"
    }
  }
}
