import GalaxyModel
import Testing

@Suite("Tunnel tables")
struct TunnelTableTests {
  private func tunnels(_ count: Int) -> [WarpTunnel] {
    var tunnels: [WarpTunnel] = []
    for index in 0..<count {
      tunnels.append(
        WarpTunnel(
          name: "", origin: SectorReference(region: 2, node: index * 37 % 1000),
          destination: SectorReference(region: 2, node: index * 91 % 1000),
          type: WarpTunnelType.allCases[index % 6], isTwoWay: index % 3 != 0,
          isLatent: index % 5 == 0, stability: Double(70 + index % 31) / 100,
          turnCost: index % 4, length: Double(index * 7) / 10))
    }
    return tunnels
  }

  private func text(_ tunnels: some Sequence<WarpTunnel>) -> [String] {
    tunnels.map { "\($0)" }
  }

  @Test("store tunnels unchanged, packed or not")
  func storesTunnelsUnchanged() {
    let plain = tunnels(300)
    var changes: [(inout WarpTunnel) -> Void] = [{ _ in }, { $0.name = "a name" }]
    changes += [{ $0.turnCost = 4 }, { $0.origin.node = -1 }, { $0.destination.region = 0 }]
    changes += [{ $0.stability = .pi }, { $0.length = 1e9 }]
    for change in changes {
      var all = plain
      change(&all[100])
      let table = TunnelTable(all)
      #expect(text(table) == text(all))
      #expect(
        table.indices.allSatisfy {
          table.ends($0) == (all[$0].origin.node, all[$0].destination.node)
        })
    }
    #expect(TunnelTable([]).isEmpty)
  }

  @Test("identify tunnels by index and change like arrays")
  func mutatesLikeAnArray() {
    for name in ["", "Own"] {
      var all = tunnels(50)
      all[7].name = name
      var table = TunnelTable(all)
      table.identify { Identifier(high: 7, low: UInt64($0)) }
      for place in all.indices { all[place].identifier = Identifier(high: 7, low: UInt64(place)) }
      #expect(text(table) == text(all))
      table[3].turnCost = 9
      table.removeLast(10)
      table.append(all[0])
      all[3].turnCost = 9
      all.removeLast(10)
      all.append(all[0])
      #expect(text(table) == text(all))
    }
  }
}
