import GalaxyModel

/// A set of formation types in two bytes.
struct FormationSet: OptionSet, Sendable {
  let rawValue: UInt16

  static let bubble = FormationSet(.bubble)
  static let deadEndBubble = FormationSet(.deadEndBubble)
  static let goldBubble = FormationSet(.goldBubble)
  static let tunnel = FormationSet(.tunnel)
  static let deadEnd = FormationSet(.deadEnd)
  static let warpSink = FormationSet(.warpSink)
  static let backdoor = FormationSet(.backdoor)
  static let blister = FormationSet(.blister)
  static let escapeHatch = FormationSet(.escapeHatch)
  static let islands: FormationSet = [
    FormationSet(.lostSector), FormationSet(.lostCluster), FormationSet(.archipelago),
  ]
  static let bubbles: FormationSet = [.bubble, .deadEndBubble]

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The set of one type.
  init(_ type: FormationType) {
    let bit =
      switch type {
      case .bubble: 0
      case .deadEndBubble: 1
      case .goldBubble: 2
      case .tunnel: 3
      case .deadEnd: 4
      case .warpSink: 5
      case .backdoor: 6
      case .blister: 7
      case .escapeHatch: 8
      case .lostSector: 9
      case .lostCluster: 10
      case .archipelago: 11
      }
    rawValue = 1 << UInt16(bit)
  }
}
