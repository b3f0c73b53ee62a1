/// Secrets that nothing can guess.
public enum Token {
  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  /// Draws 132 bits from the system.
  ///
  /// - Returns: 22 letters, digits, `-` and `_`.
  public static func random() -> String {
    var system = SystemRandomNumberGenerator()
    let bytes = (0..<22).map { _ in letters[Int.random(in: 0..<64, using: &system)] }
    return String(decoding: bytes, as: UTF8.self)
  }
}
