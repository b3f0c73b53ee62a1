import ArgumentParser

/// Whether messages are colored.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never
}

extension ColorChoice {
  /// The choice of color in a call, even if the call is wrong in other ways.
  static func chosen(in arguments: [String]) -> ColorChoice {
    for (index, word) in arguments.enumerated().reversed() {
      if word == "--color", index + 1 < arguments.count {
        return ColorChoice(rawValue: arguments[index + 1]) ?? .auto
      }
      if word.hasPrefix("--color=") {
        return ColorChoice(rawValue: String(word.dropFirst(8))) ?? .auto
      }
    }
    return .auto
  }
}
