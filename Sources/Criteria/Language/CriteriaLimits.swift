/// How large a criterion may be.
public enum CriteriaLimits {
  /// Bytes of the text.
  public static let bytes = 65_536
  /// Nested parentheses, calls, and prefixes.
  public static let depth = 64
  /// Sets inside of each other.
  public static let nestedSets = 2
  /// Names bound with `let`.
  public static let locals = 64
  /// Estimated visits of elements for one seed.
  public static let visits = 1e8
}
