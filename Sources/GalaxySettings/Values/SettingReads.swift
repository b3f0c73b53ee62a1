import Platform

/// Notes which settings are read while something is made, so that it need not be made again as long as
/// none of them changes.
public final class SettingReads: Sendable {
  private let noted = Guarded<Set<String>>([])

  /// Creates a record without any.
  public init() {}

  /// The keys of the settings that were read so far.
  public var keys: Set<String> { noted.withLock { $0 } }

  /// Notes a setting.
  ///
  /// - Parameter key: The dotted name of the setting.
  func note(_ key: String) { _ = noted.withLock { $0.insert(key) } }
}
