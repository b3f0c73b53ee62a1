public import GalaxyModel

/// A value of a setting, whatever its type.
public enum SettingValue: Sendable, Equatable, CustomStringConvertible {
  /// An integer.
  case integer(Int)
  /// A text or one of a list of words.
  case text(String)
  /// A list of names.
  case names([String])
  /// `true` or `false`.
  case boolean(Bool)
  /// A moment.
  case time(Timestamp)

  /// The value as text, as after `--set KEY=`.
  public var description: String {
    switch self {
    case .integer(let value): String(value)
    case .text(let value): value
    case .names(let names): names.joined(separator: ";")
    case .boolean(let value): value ? "true" : "false"
    case .time(let value): value.description
    }
  }

  /// The value as in `galaxy.json` and in manifests.
  public var fieldValue: FieldValue {
    switch self {
    case .integer(let value): .int(value)
    case .text(let value): .text(value)
    case .names(let names): .list(names.map { .text($0) })
    case .boolean(let value): .boolean(value)
    case .time(let value): .text(value.description)
    }
  }

  /// Creates the value that a galaxy has recorded.
  ///
  /// - Parameter recorded: A value of `galaxy.json` or of a manifest; nil is returned for `null` and
  ///   for what no setting can have.
  init?(_ recorded: FieldValue) {
    switch recorded {
    case .integer(let number):
      guard let value = Int(exactly: number) else { return nil }
      self = .integer(value)
    case .number(let number):
      guard let value = Int(exactly: number) else { return nil }
      self = .integer(value)
    case .text(let text): self = .text(text)
    case .boolean(let flag): self = .boolean(flag)
    case .list(let elements):
      var names: [String] = []
      for case .text(let name) in elements { names.append(name) }
      guard names.count == elements.count else { return nil }
      self = .names(names)
    default: return nil
    }
  }
}

extension SettingValue: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral,
  ExpressibleByBooleanLiteral
{
  /// Creates an integer.
  ///
  /// - Parameter value: The integer.
  public init(integerLiteral value: Int) { self = .integer(value) }

  /// Creates a text or a word.
  ///
  /// - Parameter value: The text.
  public init(stringLiteral value: String) { self = .text(value) }

  /// Creates a Boolean value.
  ///
  /// - Parameter value: The Boolean value.
  public init(booleanLiteral value: Bool) { self = .boolean(value) }
}

/// A type that the value of a setting can have.
public protocol SettingConvertible: Sendable {
  /// Creates the value, or nil if it has another type.
  ///
  /// - Parameter value: A value of any type.
  init?(_ value: SettingValue)

  /// The value independent of its type; nil for an optional without a value.
  var settingValue: SettingValue? { get }
}

/// An enumeration whose cases are the words that a setting takes.
public protocol SettingChoice: SettingConvertible, RawRepresentable<String>, CaseIterable {}

extension SettingChoice {
  /// Creates the case with a name.
  ///
  /// - Parameter value: The name, as text.
  public init?(_ value: SettingValue) {
    guard case .text(let word) = value else { return nil }
    self.init(rawValue: word)
  }

  /// The name of the case.
  public var settingValue: SettingValue? { .text(rawValue) }
}

extension Int: SettingConvertible {
  /// Creates the integer.
  ///
  /// - Parameter value: An integer.
  public init?(_ value: SettingValue) {
    guard case .integer(let number) = value else { return nil }
    self = number
  }

  /// The integer as a value of a setting.
  public var settingValue: SettingValue? { .integer(self) }
}

extension Bool: SettingConvertible {
  /// Creates the Boolean value.
  ///
  /// - Parameter value: A Boolean value.
  public init?(_ value: SettingValue) {
    guard case .boolean(let flag) = value else { return nil }
    self = flag
  }

  /// The Boolean value as a value of a setting.
  public var settingValue: SettingValue? { .boolean(self) }
}

extension String: SettingConvertible {
  /// Creates the text.
  ///
  /// - Parameter value: A text.
  public init?(_ value: SettingValue) {
    guard case .text(let text) = value else { return nil }
    self = text
  }

  /// The text as a value of a setting.
  public var settingValue: SettingValue? { .text(self) }
}

extension [String]: SettingConvertible {
  /// Creates the names.
  ///
  /// - Parameter value: A list of names.
  public init?(_ value: SettingValue) {
    guard case .names(let names) = value else { return nil }
    self = names
  }

  /// The names as a value of a setting.
  public var settingValue: SettingValue? { .names(self) }
}

extension Timestamp: SettingConvertible {
  /// Creates the moment.
  ///
  /// - Parameter value: A moment, or its text.
  public init?(_ value: SettingValue) {
    switch value {
    case .time(let time): self = time
    case .text(let text): self.init(text)
    default: return nil
    }
  }

  /// The moment as a value of a setting.
  public var settingValue: SettingValue? { .time(self) }
}

extension Optional: SettingConvertible where Wrapped: SettingConvertible {
  /// Creates the wrapped value.
  ///
  /// - Parameter value: A value of the wrapped type.
  public init?(_ value: SettingValue) {
    guard let wrapped = Wrapped(value) else { return nil }
    self = .some(wrapped)
  }

  /// The wrapped value as a value of a setting, if there is one.
  public var settingValue: SettingValue? { flatMap(\.settingValue) }
}
