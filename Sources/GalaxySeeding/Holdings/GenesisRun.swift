/// The use of a genesis device: its sector and its outcome.
struct GenesisRun {
  enum Fate { case running, finished, failed }

  /// Index of the host region.
  let host: Int
  let node: Int
  let fate: Fate

  /// Plans uses on the sites of the host regions: a third finished, a third running, the others
  /// failed.
  ///
  /// Finished ones need a site of their own, so that there may be fewer of them.
  ///
  /// - Parameters:
  ///   - total: Number of uses.
  ///   - sites: Sites of each host region; finished uses close some.
  /// - Returns: The uses, finished ones first.
  static func plan(_ total: Int, _ sites: inout [GenesisSites]) -> [GenesisRun] {
    var runs: [GenesisRun] = []
    for number in 0..<(total + 1) / 3 {
      guard
        let host = order(number, sites.indices).first(where: { sites[$0].nodes.count > 1 }),
        let node = sites[host].claim()
      else { break }
      runs.append(GenesisRun(host: host, node: node, fate: .finished))
    }
    let running = (total + 1) / 3
    var used = sites.map { _ in 0 }
    while runs.count < total {
      let number = runs.count
      guard let host = order(number, sites.indices).first(where: { !sites[$0].nodes.isEmpty })
      else { break }
      let nodes = sites[host].nodes
      let isRunning =
        runs.count { $0.fate == .running } < running && used[host] < nodes.count
      runs.append(
        GenesisRun(
          host: host, node: nodes[used[host] % nodes.count], fate: isRunning ? .running : .failed))
      used[host] += 1
    }
    return runs
  }

  // The first host has two of three uses as long as it has a site.
  private static func order(_ number: Int, _ hosts: Range<Int>) -> [Int] {
    number % 3 == 2 ? hosts.reversed() : Array(hosts)
  }
}
