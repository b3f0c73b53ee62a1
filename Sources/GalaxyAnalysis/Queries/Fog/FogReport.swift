public import GalaxyModel

/// How far a player's knowledge goes, as a report.
public struct FogReport: Sendable {
  private let explorer: Explorer
  private let region: Region

  public init(_ explorer: Explorer, in region: Region) {
    self.explorer = explorer
    self.region = region
  }

  private func numbers(_ wanted: Explorer.Knowledge) -> [Int] {
    explorer.knowledge.indices.filter { explorer.knowledge[$0] == wanted }
      .map { region.sectors.number($0) }
  }

  /// `{schema, version, region, sectors, visited: […], seen: […]}`, numbers ascending.
  public var fieldValue: FieldValue {
    .object([
      .init("schema", .text("warpwright.fog")), .init("version", .integer(1)),
      .init("region", .text(region.name)), .init("sectors", .int(region.sectorCount)),
      .init("visited", .integers(numbers(.visited))), .init("seen", .integers(numbers(.seen))),
    ])
  }

  public var lines: [String] {
    let (visited, seen) = (numbers(.visited), numbers(.seen))
    let share = Double(visited.count + seen.count) / Double(max(1, region.sectorCount))
    func list(_ numbers: [Int]) -> String {
      let shown = numbers.prefix(16).map(String.init).joined(separator: ", ")
      return numbers.count > 16 ? shown + ", … \(numbers.count - 16) more" : shown
    }
    var lines = [
      "\(region.name): \(counted(visited.count, "sector")) visited, \(seen.count) seen, "
        + "\(percent(share)) of \(region.sectorCount) known",
      "visited  \(list(visited))",
    ]
    if !seen.isEmpty { lines.append("seen     \(list(seen))") }
    return lines
  }
}
