import GalaxyModel

extension FormationType {
  /// Interior sizes that can be chosen; nil for types of a fixed size.
  var sizeRange: ClosedRange<Int>? {
    switch self {
    case .bubble: 3...60
    case .deadEndBubble: 2...60
    case .goldBubble: 100...2000
    case .tunnel: 5...20
    case .blister: 2...8
    default: nil
    }
  }
}
