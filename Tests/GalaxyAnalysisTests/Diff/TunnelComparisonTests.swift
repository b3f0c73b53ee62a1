import GalaxyAnalysis
import GalaxyModel
import Testing
import WarpMap

@Suite struct TunnelComparisonTests {
  private func lines(_ before: [WarpTunnel], _ after: [WarpTunnel]) throws -> [String] {
    var maps = [try DiffMaps.map(), try DiffMaps.map()]
    maps[0].region.tunnels = TunnelTable(before)
    maps[1].region.tunnels = TunnelTable(after)
    return try MapDiff(
      MapSide(maps[0].galaxy), MapSide(maps[1].galaxy), options: DiffOptions(levels: [.tunnels])
    ).lines()
  }

  @Test func tunnelsAreMatchedByTheirEnds() throws {
    let kept = DiffMaps.tunnel(0, 2)
    #expect(try lines([kept, DiffMaps.tunnel(1, 3)], [kept]) == ["- tunnel 2-4"])
    #expect(try lines([], [DiffMaps.tunnel(3, 1, isTwoWay: false)]) == ["+ tunnel 4>2"])
  }

  @Test func aTunnelThatTurnsOneWayIsOneChange() throws {
    #expect(
      try lines([DiffMaps.tunnel(1, 3)], [DiffMaps.tunnel(3, 1, isTwoWay: false)]) == [
        "~ tunnel 4>2 two-way → one-way"
      ])
  }

  @Test func tunnelsBetweenTheSameSectorsAreMatchedByDirection() throws {
    let both = [DiffMaps.tunnel(0, 2), DiffMaps.tunnel(0, 2, isTwoWay: false)]
    #expect(try lines(both, both.reversed()).isEmpty)
  }

  @Test func fieldsAreListed() throws {
    var slow = DiffMaps.tunnel(0, 2)
    slow.turnCost = 3
    #expect(try lines([DiffMaps.tunnel(0, 2)], [slow]) == ["~ tunnel 1-3 cost 1 → 3"])
  }
}
