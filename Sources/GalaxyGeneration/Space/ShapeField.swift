import Determinism

/// A smooth map of the unit disc onto itself that keeps an even pattern from looking mechanical.
///
/// Only `+ - * /` and square roots are used, so every machine gets the same bits.
struct ShapeField {
  private let noise: ValueNoise

  /// Draws the field of a region.
  ///
  /// O(1).
  init(stream: inout RandomStream) { noise = ValueNoise(stream: &stream) }

  /// Where the point (x, y) of the even pattern goes; the origin stays.
  func move(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
    let distanceSquared = x * x + y * y
    // Fades the noise out at the origin and at the rim, so that both keep their place.
    let fade = distanceSquared < 1 ? distanceSquared * (1 - distanceSquared) * 4 : 0
    let bend = noise.vector(x, y)
    return (x + bend.x * fade * 0.055, y + bend.y * fade * 0.055)
  }
}
