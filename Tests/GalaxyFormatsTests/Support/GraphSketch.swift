import GalaxyFormats
import GalaxyModel
import GraphFormats

/// A graph in one line: sectors as `number:name@x,y`, without what is not known, and links as `1>2`,
/// `1~2` if latent, and `1=2` if two-way.
func sketch(_ region: Region) -> String {
  let table = region.sectors
  let nodes = (0..<region.sectorCount).map { node in
    let number = table.number(node)
    let name = region.sectorName(node)
    return "\(number)" + (name == "Sector \(number)" ? "" : ":\(name)")
      + (table.hasPositions ? "@\(table.x[node]),\(table.y[node])" : "")
  }
  let links = region.warps.flags.indices.map { link in
    let ends = (
      table.number(Int(region.warps.source[link])),
      table.number(Int(region.warps.destination[link]))
    )
    let flags = region.warps.flags[link]
    let sign = flags.contains(.twoWay) ? "=" : flags.contains(.latent) ? "~" : ">"
    return sign == "="
      ? "\(min(ends.0, ends.1))=\(max(ends.0, ends.1))" : "\(ends.0)\(sign)\(ends.1)"
  }
  return (nodes + links).joined(separator: " ")
}

/// The sketch of a text that is expected to be a graph, or the error.
func sketch(_ text: String, from format: InputFormat? = nil) -> String {
  do {
    return sketch(try read(text, from: format).galaxy.regions[0])
  } catch {
    return "\(error)"
  }
}
