import Determinism

/// A place in the register of hulls: no two hulls of a galaxy have the same.
///
/// Hulls of characters take the even places, each region from one of its own, so that regions need
/// not know of each other; those of players take the odd places. A year has 2^20 places; where it is
/// full, the next one begins, so neither kind ever meets the other.
struct HullRegistration: Sendable, Equatable {
  /// Numbers of one year: four places of 32 letters.
  private static let perYear = 1 << 20
  private static let letters = Array("ABCDEFGHJKLMNPQRSTUVWXYZ23456789".utf8)

  let place: Int

  /// The hull of a region's character.
  ///
  /// - Parameters:
  ///   - ordinal: 0, 1, 2 … in the region; fewer than 64 and a quarter of its sectors.
  ///   - sectorOffset: Sectors of the galaxy before the region.
  ///   - regionOrdinal: Regions before the region.
  static func character(_ ordinal: Int, sectorOffset: Int, regionOrdinal: Int) -> HullRegistration {
    HullRegistration(place: 2 * (sectorOffset / 4 + 65 * regionOrdinal + ordinal))
  }

  /// The hull of a player: 0, 1, 2 … in the galaxy.
  static func player(_ ordinal: Int) -> HullRegistration { HullRegistration(place: 2 * ordinal + 1) }

  /// `REG-`, four letters, and the year 2103; where a year is full, the next one. Letters follow from
  /// the place by a mapping that is one to one and differs from seed to seed.
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
