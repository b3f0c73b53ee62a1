import GalaxyModel

/// Draws badges of stations, planets and patrols behind the dots that they belong to.
struct BadgePainter {
  let scene: MapScene

  func paint(_ badges: [PlacedBadge], on background: inout Background) {
    for badge in badges {
      let marker = BadgeStyle.marker(of: badge.mark, theme: scene.theme)
      background.pen(marker.stroke, width: max(0.4, 0.14 * badge.radius))
      background.brush(marker.fill)
      if let corners = marker.shape.corners {
        background.fill(corners.map { badge.center + $0 * badge.radius })
      } else {
        background.disc(badge.center, radius: badge.radius)
      }
      guard case .station(let station) = badge.mark, scene.showsNumbers else { continue }
      let size = (station.number < 10 ? 1.25 : 0.95) * badge.radius
      background.pen(marker.text, width: 1)
      background.write(
        "\(station.number)",
        at: Point(x: badge.center.x, y: badge.center.y - 0.36 * size), size: size, align: .center)
    }
  }
}
