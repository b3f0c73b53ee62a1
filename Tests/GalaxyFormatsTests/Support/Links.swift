import GalaxyModel

/// The warps of a region as text in its order: `1>2`, or `1=2` for a link that leads both ways, with the
/// names of sectors if they have any.
func links(_ region: Region) -> String {
  func name(_ node: UInt32) -> String {
    let names = region.sectors.listedName
    return names.isEmpty ? "\(region.sectors.number(Int(node)))" : names[Int(node)]
  }
  return (0..<region.warps.count).map { row in
    let sign = region.warps.flags[row].contains(.twoWay) ? "=" : ">"
    return name(region.warps.source[row]) + sign + name(region.warps.destination[row])
  }.joined(separator: " ")
}
