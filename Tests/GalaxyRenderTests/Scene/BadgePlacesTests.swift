import GalaxyModel
import Testing

@testable import GalaxyRender

@Suite("Places of badges")
struct BadgePlacesTests {
  @Test func badgesKeepOffDotsAndTheLinksOfTheirSector() throws {
    var galaxy = SyntheticGalaxy.galaxy(regions: [400])
    let rows = RowStore.synthetic(on: &galaxy)
    var options = MapOptions()
    options.contents = MapContents(galaxy, rows: rows)
    let scene = try MapScene(galaxy: galaxy, chosen: [0], options: options)
    let placed = scene.regions[0]
    let badges = BadgePlaces(
      placed: placed, layers: scene.layers, dotRadius: scene.scale.dotRadius
    ).badges()
    #expect(badges.count == 58)
    var links: [Int: [Int]] = [:]
    for row in 0..<galaxy.regions[0].warps.count {
      let (a, b) = (
        Int(galaxy.regions[0].warps.source[row]), Int(galaxy.regions[0].warps.destination[row])
      )
      links[a, default: []].append(b)
      links[b, default: []].append(a)
    }
    var crossed = 0
    for badge in badges {
      for (node, place) in placed.places.enumerated() where node != badge.node {
        #expect((place - badge.center).length > placed.radii[node])
      }
      let place = placed.places[badge.node]
      for other in links[badge.node] ?? [] {
        let way = placed.places[other] - place
        let offset = badge.center - place
        let along = (offset.x * way.x + offset.y * way.y) / way.length
        let aside = abs(offset.x * way.y - offset.y * way.x) / way.length
        if along > 0, aside < badge.radius * 0.7 { crossed += 1 }
      }
    }
    #expect(crossed <= badges.count / 10)
  }
}
