import GalaxyAnalysis
import GalaxyGeneration
import GalaxyModel
import GalaxySettings
import GraphKit
import WarpMap

extension RegionCauses {
  /// Why there is a tunnel.
  ///
  /// - Parameters:
  ///   - u: The node of one end.
  ///   - v: The node of the other end.
  /// - Returns: The causes; none if the generated region has no such tunnel.
  func ofTunnel(_ u: Int, _ v: Int) -> [Explanation.Cause] {
    guard
      let index = region.tunnels.indices.first(where: {
        let ends = region.tunnels.ends($0)
        return (ends.origin, ends.destination) == (u, v)
          || (ends.origin, ends.destination) == (v, u)
      })
    else { return [] }
    let tunnel = region.tunnels[index]
    let distances = region.undirectedWarps().breadthFirstDistances(from: NodeIndex(u)).distances
    let hops = distances[v] == .unreached ? nil : Int(distances[v])
    return [choice(tunnel, hops: hops), cost(tunnel)] + [latency(tunnel)].compactMap { $0 }
  }

  private func choice(_ tunnel: WarpTunnel, hops: Int?) -> Explanation.Cause {
    let far = hops.map { "\($0) hops" } ?? "not linked at all"
    let numbers: [FieldValue.Member] = [.init("hops", .optional(hops) { .int($0) })]
    if tunnel.type == .artificial {
      return Explanation.Cause(
        stage: "tunnels", makes: true, rule: "the farthest pairs of fedspace, by hops",
        text: "its ends are \(far) apart, the farthest pair of fedspace that had no tunnel yet",
        numbers: numbers)
    }
    if region.sectors.type[tunnel.origin.node] == .wormhole, !tunnel.isTwoWay,
      tunnel.stability < 0.8
    {
      return Explanation.Cause(
        stage: "tunnels", stream: "tunnels/wormholes", makes: true,
        rule: "a wormhole leads one way to a sector more than ten hops away",
        text:
          "sector \(number(tunnel.origin.node)) is a wormhole, and drew an end that is \(far) away",
        numbers: numbers)
    }
    return Explanation.Cause(
      stage: "tunnels", stream: "tunnels", makes: true,
      rule:
        "ends are drawn by lot; each looks for the nearest free end at a drawn distance, at least "
        + "four hops away",
      text: "both ends were drawn to have a tunnel, and are \(far) apart",
      numbers: numbers + [
        .init("tunnels", .int(region.tunnels.count)),
        .init("percent", .int(map.plan.settings[\.participationPercent])),
      ])
  }

  private func cost(_ tunnel: WarpTunnel) -> Explanation.Cause {
    let warps = region.warps
    let total = (0..<warps.count).reduce(0.0) {
      $0 + length(Int(warps.source[$1]), Int(warps.destination[$1]))
    }
    let mean = warps.count == 0 ? 0 : total / Double(warps.count)
    let distance = length(tunnel.origin.node, tunnel.destination.node)
    return Explanation.Cause(
      stage: "tunnels", makes: false,
      rule: "1 turn up to 5 w, 2 up to 10 w, else 3, for the mean length w of warps; wormholes 1",
      text:
        "its ends are \(Int(distance + 0.5)) units apart, and warps \(Int(mean + 0.5)) on average, so a "
        + "passage costs \(tunnel.turnCost) turn\(tunnel.turnCost == 1 ? "" : "s")",
      numbers: [
        .init("distance", .number(distance)), .init("w", .number(mean)),
        .init("cost", .int(tunnel.turnCost)),
      ])
  }

  private func length(_ u: Int, _ v: Int) -> Double {
    Double(region.squaredDistance(u, v)).squareRoot()
  }

  private func latency(_ tunnel: WarpTunnel) -> Explanation.Cause? {
    guard !tunnel.isTwoWay else { return nil }
    let oneWays = region.tunnels.count { !$0.isTwoWay }
    let latent = region.tunnels.count { $0.isLatent }
    return Explanation.Cause(
      stage: "tunnels", stream: "tunnels", makes: false,
      rule: "an exact share of the one-way tunnels is latent, but never a wormhole",
      text:
        "\(tunnel.isLatent ? "it is" : "it is not") among the \(latent) of \(oneWays) one-way tunnels "
        + "that look two-way",
      numbers: [.init("oneWay", .int(oneWays)), .init("latent", .int(latent))])
  }
}
