/// What a link is on the map.
enum LinkKind: Int, CaseIterable, Sendable {
  case twoWay, oneWay, latent, backdoor
  case tunnel, oneWayTunnel, artificialTunnel
  case gate

  /// Words of the legend.
  var title: String {
    switch self {
    case .twoWay: "Warp, two-way"
    case .oneWay: "Warp, one-way"
    case .latent: "Warp, one-way and latent"
    case .backdoor: "Back door of a formation"
    case .tunnel: "Warp tunnel"
    case .oneWayTunnel: "Warp tunnel, one-way"
    case .artificialTunnel: "Warp tunnel, artificial"
    case .gate: "Gate between regions"
    }
  }

  var isOneWay: Bool {
    self == .oneWay || self == .latent || self == .backdoor || self == .oneWayTunnel
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

  /// How a kind of link looks; long tunnels are drawn loud, short ones quiet.
  static func of(
    _ kind: LinkKind, theme: Theme, scene: LinkScale, loudness: TunnelLoudness = .loud
  ) -> LinkStyle {
    let thin = scene.thin
    switch kind {
    case .twoWay:
      return LinkStyle(color: theme.warp, width: thin, stroke: "solid", hasArrow: false)
    case .oneWay:
      return LinkStyle(color: theme.oneWay, width: thin * 1.25, stroke: "solid", hasArrow: true)
    case .latent:
      return LinkStyle(color: theme.oneWay, width: thin * 1.4, stroke: "dotted", hasArrow: true)
    case .backdoor:
      // A warning: here an enclave is open.
      return LinkStyle(
        color: theme.backdoor, width: thin * 2.4, stroke: "solid", hasArrow: true)
    case .tunnel, .oneWayTunnel, .artificialTunnel:
      let color = kind == .artificialTunnel ? theme.artificialTunnel : theme.tunnel
      let (share, width) =
        switch loudness {
        case .loud: (0, 1.9)
        case .medium: (34, 1.1)
        case .quiet: (56, 0.75)
        }
      return LinkStyle(
        color: color.mixed(with: theme.ground, percent: share),
        width: width * (kind == .artificialTunnel ? 1.4 : 1) * scene.loud,
        stroke: kind == .artificialTunnel ? "solid" : "dashed", hasArrow: kind == .oneWayTunnel)
    case .gate:
      return LinkStyle(color: theme.gate, width: 3.4 * scene.loud, stroke: "solid", hasArrow: false)
    }
  }
}

/// Emphasis of a tunnel: by its length among the tunnels of its region.
enum TunnelLoudness: Sendable {
  case loud, medium, quiet
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
