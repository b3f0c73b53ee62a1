import Determinism

/// The registration of a hull, unique in a galaxy.
///
/// Hulls of characters have even numbers, each region starting at one of its own, so that regions
/// are independent of each other; hulls of players have odd numbers. A year has 2^20 numbers; if it
/// is full, the next year follows.
struct HullRegistration: Sendable, Equatable {
  /// Numbers of one year: four characters out of 32.
  private static let perYear = 1 << 20
  private static let letters = Array("ABCDEFGHJKLMNPQRSTUVWXYZ23456789".utf8)

  let place: Int

  /// Returns the registration of a character's hull.
  ///
  /// - Parameters:
  ///   - ordinal: Ordinal in the region, from 0; less than 64 and a quarter of its sectors.
  ///   - sectorOffset: Number of sectors of the galaxy before the region.
  ///   - regionOrdinal: Number of regions before the region.
  /// - Returns: The registration.
  static func character(_ ordinal: Int, sectorOffset: Int, regionOrdinal: Int) -> HullRegistration {
    HullRegistration(place: 2 * (sectorOffset / 4 + 65 * regionOrdinal + ordinal))
  }

  /// Returns the registration of a player's hull by its ordinal in the galaxy, from 0.
  static func player(_ ordinal: Int) -> HullRegistration {
    HullRegistration(place: 2 * ordinal + 1)
  }

  /// Returns the text: `REG-`, four characters, and the year, 2103 or later.
  ///
  /// The characters are a bijection of the number that depends on the seed.
  func text(seed: Seed) -> String {
    let mask = HullRegistration.perYear - 1
    var number = place & mask
    number = (number &* 0x9E375 &+ Int(truncatingIfNeeded: seed.value & 0xFFFFF)) & mask
    number = (number ^ (number >> 9)) & mask
    number = (number &* 0x5D2C9) & mask
    let year = 2103 + place / HullRegistration.perYear
    let code = (0..<4).map { HullRegistration.letters[number >> (15 - 5 * $0) & 31] }
    return "REG-\(String(decoding: code, as: UTF8.self))-\(min(year, 9999))"
  }
}
