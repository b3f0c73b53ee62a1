/// What a link is on the map.
enum LinkKind: Int, CaseIterable, Sendable {
  case twoWay, lane, oneWay, latent, backdoor
  case tunnel, oneWayTunnel, artificialTunnel, oneWayArtificialTunnel
  case gate

  /// Words of the legend.
  var title: String {
    switch self {
    case .twoWay: "Warp, two-way"
    case .lane: "Warp between clusters"
    case .oneWay: "Warp, one-way"
    case .latent: "Warp, one-way and latent"
    case .backdoor: "Back door of a formation"
    case .tunnel: "Warp tunnel"
    case .oneWayTunnel: "Warp tunnel, one-way"
    case .artificialTunnel: "Artificial tunnel"
    case .oneWayArtificialTunnel: "Artificial tunnel, one-way"
    case .gate: "Gate between regions"
    }
  }

  var isWarp: Bool { rawValue <= LinkKind.backdoor.rawValue }
  var isTunnel: Bool { !isWarp && self != .gate }

  var isOneWay: Bool {
    switch self {
    case .oneWay, .latent, .backdoor, .oneWayTunnel, .oneWayArtificialTunnel: true
    case .twoWay, .lane, .tunnel, .artificialTunnel, .gate: false
    }
  }
}

/// A kind of link as it is drawn: short tunnels are quiet, because there are many.
struct LinkMark: Hashable, Sendable {
  var kind: LinkKind
  var isShort = false

  /// All marks in the order of the legend.
  static let all = LinkKind.allCases.flatMap { kind in
    kind.isTunnel
      ? [LinkMark(kind: kind), LinkMark(kind: kind, isShort: true)] : [LinkMark(kind: kind)]
  }

  /// Words of the legend.
  var title: String {
    kind.isTunnel ? "\(kind.title), \(isShort ? "short" : "long")" : kind.title
  }
}

/// How a link looks.
struct LinkStyle: Sendable {
  var color: Color
  /// Points.
  var width: Double
  /// Graphviz's name of the stroke.
  var stroke: StaticString
  var hasArrow: Bool

  /// Length of Graphviz's arrowhead of size 1, in points.
  static let arrowLength = 10.0

  /// How a link looks: what leads far is strong, what is local is thin.
  static func of(_ mark: LinkMark, theme: Theme, scene: LinkScale) -> LinkStyle {
    let thin = scene.thin
    var style = LinkStyle(
      color: theme.warp, width: thin, stroke: "solid", hasArrow: mark.kind.isOneWay)
    switch mark.kind {
    case .twoWay:
      style.color = theme.warp.mixed(with: theme.ground, percent: 22)
      style.width = thin * 0.8
    case .lane:
      style.color = theme.faded(theme.warp.mixed(with: theme.ink, percent: 30))
      style.width = thin * 1.35
    case .oneWay:
      style.color = theme.oneWay
      style.width = thin * 1.25
    case .latent:
      style.color = theme.oneWay
      style.width = thin * 1.4
      style.stroke = "dotted"
    case .backdoor:
      // A warning: here an enclave is open.
      style.color = theme.backdoor
      style.width = thin * 2.4
    case .tunnel, .oneWayTunnel:
      style.color = theme.tunnel
      style.width = 1.6 * scene.loud
      style.stroke = "dashed"
    case .artificialTunnel, .oneWayArtificialTunnel:
      style.color = theme.artificialTunnel
      style.width = 2.4 * scene.loud
    case .gate:
      style.color = theme.gate
      style.width = 3.4 * scene.loud
    }
    if mark.isShort {
      style.color = style.color.mixed(with: theme.ground, percent: 50)
      style.width *= 0.45
    }
    return style
  }
}

/// Widths that fit a scene.
struct LinkScale: Sendable {
  /// Width of a warp.
  var thin: Double
  /// Width of a tunnel of normal loudness.
  var loud: Double
  /// Graphviz's `arrowsize`.
  var arrow: Double

  init(spacing: Double, unit: Double) {
    thin = min(max(spacing / 52, 0.4), 1.2) * 0.95
    loud = max(0.8, unit.squareRoot())
    arrow = min(max(spacing / 52 * 0.62, 0.26), 0.7)
  }
}
