import GalaxyModel

/// The values that a setting takes.
public enum SettingKind: Sendable, Equatable {
  /// An integer in a range.
  case integer(ClosedRange<Int>)
  /// One of a list of words.
  case choice([String])
  /// Free text of 1…`maximum` characters, at least one of them visible, without control characters.
  case text(maximum: Int)
  /// Different names of 1…`maximum` characters each, with at least one visible character.
  case names(maximum: Int)
  /// `true` or `false`.
  case boolean
  /// A moment of UTC, `YYYY-MM-DDTHH:MM:SSZ`.
  case time

  /// The kinds without their ranges, as `settings --json` names them.
  public enum Name: String, CaseIterable, Sendable {
    case integer, choice, text, names, boolean, time
  }

  /// Name of the kind in `settings --json`.
  public var name: Name {
    switch self {
    case .integer: .integer
    case .choice: .choice
    case .text: .text
    case .names: .names
    case .boolean: .boolean
    case .time: .time
    }
  }

  /// The range in words, for lists and messages.
  public var summary: String {
    switch self {
    case .integer(let range): range.text
    case .choice(let words): words.joined(separator: ", ")
    case .text(let maximum): "1…\(maximum) characters, at least one of them visible"
    case .names(let maximum):
      "different names of 1…\(maximum) characters, separated by semicolons"
    case .boolean: "true, false"
    case .time:
      "UTC time of the years \(SettingKind.years.lowerBound)…\(SettingKind.years.upperBound), such "
        + "as \(Timestamp.defaultEpoch)"
    }
  }

  /// Years that a time may have: rows refer to earlier and later years, and all years are written
  /// with four digits.
  static let years: ClosedRange<Int64> = 10...9990
}

extension SettingKind {
  /// Converts a text, as after `--set KEY=`.
  ///
  /// - Parameter text: The text.
  /// - Returns: The value, or nil if the text does not represent a value in range.
  public func value(ofText text: String) -> SettingValue? {
    switch self {
    case .integer:
      let isPlain = !text.isEmpty && text.utf8.allSatisfy { $0 >= 48 && $0 <= 57 }
      guard isPlain, let number = Int(text) else { return nil }
      return checked(.integer(number))
    case .boolean:
      return text == "true" ? .boolean(true) : text == "false" ? .boolean(false) : nil
    case .names:
      let names = text.split(separator: ";", omittingEmptySubsequences: false)
      return checked(.names(names.map(\.withoutOuterBlanks)))
    case .choice, .text, .time: return checked(.text(text))
    }
  }

  /// Checks that a value has the right type and is in range.
  ///
  /// - Parameter value: A value; a time may be given as text.
  /// - Returns: The value, or nil if the setting does not take it.
  public func checked(_ value: SettingValue) -> SettingValue? {
    switch (self, value) {
    case (.integer(let range), .integer(let number)): return range.contains(number) ? value : nil
    case (.choice(let words), .text(let word)): return words.contains(word) ? value : nil
    case (.text(let maximum), .text(let text)): return text.isName(upTo: maximum) ? value : nil
    case (.names(let maximum), .names(let names)):
      let isFit = names.allSatisfy { $0.isName(upTo: maximum) && !$0.contains(";") }
      return isFit && !names.isEmpty && Set(names).count == names.count ? value : nil
    case (.boolean, .boolean): return value
    case (.time, .text(let text)): return Timestamp(text).flatMap { checked(.time($0)) }
    case (.time, .time(let time)): return SettingKind.years.contains(time.civil.year) ? value : nil
    default: return nil
    }
  }
}

extension String {
  /// Whether it can be a name of at most `maximum` characters.
  fileprivate func isName(upTo maximum: Int) -> Bool {
    let scalars = unicodeScalars
    return scalars.count <= maximum && scalars.allSatisfy(\.isFitForNames)
      && scalars.contains(where: \.isVisible)
  }
}

extension Substring {
  fileprivate var withoutOuterBlanks: String {
    let start = drop { $0 == " " }
    guard let last = start.lastIndex(where: { $0 != " " }) else { return "" }
    return String(start[...last])
  }
}

extension ClosedRange<Int> {
  /// The range as in messages, `2…10`.
  var text: String { "\(lowerBound)…\(upperBound)" }
}
