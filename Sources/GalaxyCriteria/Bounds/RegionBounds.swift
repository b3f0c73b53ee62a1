public import Criteria
import GalaxyModel

/// The ranges of all words of ``RegionVocabulary`` for regions of some settings.
public struct RegionBounds: CriteriaBounds {
  let limits: RegionLimits
  /// A galaxy without regions that has the settings.
  private let recorded: Galaxy

  /// Takes what settings say.
  ///
  /// - Parameter limits: The limits.
  public init(_ limits: RegionLimits) {
    self.limits = limits
    var galaxy = Galaxy(name: "", source: .rows)
    galaxy.settings = limits.settings
    galaxy.preset = limits.preset
    recorded = galaxy
  }

  var count: Double { Double(limits.sectors) }
  var cap: Double { Double(limits.maxWarps) }

  /// Returns the range of a figure.
  public func range(figure: Int, indexes: [Int]) -> CriteriaInterval {
    let declaration = RegionFigure.all[figure].declaration
    if let setting = RegionFigure.settingValue(figure, recordedIn: recorded) {
      switch setting {
      case .number(let number): return CriteriaInterval(number)
      case .undefined: return .nothing
      case .boolean, .text, .unknown: return .anything
      }
    }
    if !indexes.isEmpty, let range = element(declaration.name) { return range }
    return named(declaration.name) ?? typical(declaration.type, isElement: !indexes.isEmpty)
  }

  /// The range of an element of a list.
  private func element(_ name: String) -> CriteriaInterval? {
    switch name {
    case "stronglyConnected.largest[]", "weaklyConnected.largest[]", "outDegree.histogram[]":
      CriteriaInterval(0, count, mayBeUndefined: true)
    // No more than all pairs of other sectors.
    case "betweenness[].value": CriteriaInterval(0, count * count, mayBeUndefined: true)
    default: nil
    }
  }

  private func named(_ name: String) -> CriteriaInterval? {
    let plain = name.hasPrefix("mainComponent.") ? String(name.dropFirst(14)) : name
    switch plain {
    case "sectors": return CriteriaInterval(count)
    case "capital": return CriteriaInterval(1)
    case "dock":
      let number = FixedStation.frontierDock.number(sectorCount: limits.sectors)
      return number > 0 ? CriteriaInterval(Double(number)) : .nothing
    case "outDegree.min", "outDegree.mean", "outDegree.max": return CriteriaInterval(0, cap)
    // As many warps end as begin.
    case "inDegree.min", "inDegree.mean": return CriteriaInterval(0, cap)
    // Readers drop them; a generated map has none.
    case "dropped.selfLoops", "dropped.duplicates": return CriteriaInterval(0)
    case "outDegree.histogram": return CriteriaInterval(1, cap + 1)
    case "links", "directedEdges", "oneWayLinks": return CriteriaInterval(0, count * cap)
    case "diameter", "radius", "meanDistance", "bridges", "inDegree.max":
      return CriteriaInterval(0, max(0, count - 1))
    case "size", "stronglyConnected.count", "weaklyConnected.count":
      return CriteriaInterval(min(1, count), count)
    case "stronglyConnected.largest", "weaklyConnected.largest", "betweenness":
      return CriteriaInterval(0, 10)
    case "latentPercent": return limits.latentShare
    case "formations": return found
    case "articulationPoints", "deadEnds", "sinks", "isolated": return CriteriaInterval(0, count)
    default: return nil
    }
  }

  /// The range that follows from a type alone.
  private func typical(
    _ type: CriteriaVocabulary.ValueType, isElement: Bool
  ) -> CriteriaInterval {
    switch type {
    case .number(let unit):
      let high: Double =
        switch unit.part {
        case .share: 1
        case .percent: 100
        case .none: .infinity
        }
      return CriteriaInterval(0, high, mayBeUndefined: isElement)
    case .place: return CriteriaInterval(1, count, mayBeUndefined: true)
    case .boolean, .label, .text: return .anything
    }
  }

  /// Returns the range of a function.
  public func range(function: Int, arguments: [CriteriaBoundArgument]) -> CriteriaInterval {
    let declaration = RegionFunction.all[function].declaration
    let name = declaration.name
    let plain = name.hasSuffix(".tunnels") ? String(name.dropLast(8)) : name
    switch plain {
    case "declared":
      guard case .label(let label)? = arguments.first,
        let limit = limits.formations[FormationType.allCases[label]]
      else { return CriteriaInterval(0, mostOfOneType) }
      return CriteriaInterval(0, Double(limit))
    case "found": return CriteriaInterval(0, mostOfOneType)
    case "reach":
      // No turns lead nowhere, and a sector reaches itself.
      guard case .range(let turns)? = arguments.last, turns.high < 1 else {
        return CriteriaInterval(0, count, mayBeUndefined: true)
      }
      return CriteriaInterval(0, 1, mayBeUndefined: true)
    case "hops": return distance(arguments, most: max(0, count - 1))
    case "turns", "round", "line": return distance(arguments, most: .infinity)
    case "starts":
      guard declaration.member == "choked", case .range(let starts)? = arguments.first else {
        return unbounded(declaration)
      }
      return CriteriaInterval(0, max(0, starts.high), mayBeUndefined: true)
    default: return unbounded(declaration)
    }
  }

  private func unbounded(_ declaration: CriteriaVocabulary.Function) -> CriteriaInterval {
    let range = typical(declaration.type, isElement: true)
    return CriteriaInterval(range.low, range.high, mayBeUndefined: true)
  }

  /// The range of a distance between two places, of which one may be unreachable.
  private func distance(_ arguments: [CriteriaBoundArgument], most: Double) -> CriteriaInterval {
    if case .range(let from)? = arguments.first, case .range(let to)? = arguments.last,
      from.low == from.high, from.low == to.low, to.low == to.high
    {
      return CriteriaInterval(0, 0, mayBeUndefined: true)
    }
    return CriteriaInterval(0, most, mayBeUndefined: true)
  }

  /// The most formations of one type: each has a sector or a warp of its own.
  private var mostOfOneType: Double { count * max(1, cap) }

  /// The range of the number of formations that the warps show.
  private var found: CriteriaInterval {
    CriteriaInterval(0, Double(FormationType.allCases.count) * mostOfOneType)
  }

  /// The range of the number of declared formations.
  private var formations: CriteriaInterval {
    let types = FormationType.allCases
    return CriteriaInterval(
      0, types.reduce(0) { $0 + (limits.formations[$1].map(Double.init) ?? mostOfOneType) })
  }

  /// Returns the range of the number of elements of a set.
  public func range(set: Int) -> CriteriaInterval {
    switch RegionSet.all[set].name {
    case "sectors": CriteriaInterval(count)
    case "clusters": CriteriaInterval(Double(limits.clusters))
    case "warps": CriteriaInterval(0, count * cap)
    case "stations":
      limits.sites.map { CriteriaInterval($0.stations) } ?? CriteriaInterval(0, count)
    case "planets":
      limits.sites.map { CriteriaInterval($0.planets) } ?? CriteriaInterval(0, .infinity)
    case "tunnels": CriteriaInterval(0, Double(limits.tunnels))
    case "formations": formations
    case "found": found
    default: CriteriaInterval(0, .infinity)
    }
  }

  /// Returns the range of the number of elements whose attribute has a label.
  public func range(set: Int, attribute: Int, label: Double) -> CriteriaInterval? {
    guard let index = Int(exactly: label) else { return nil }
    switch (RegionSet.all[set].name, RegionSet.all[set].attributes[attribute].declaration.name) {
    case ("sectors", "zone"):
      return CriteriaInterval(Double(limits.zones[ZoneType.allCases[index]] ?? 0))
    case ("sectors", "fedspace"):
      let inside = min(Double(limits.fedspace), count)
      return CriteriaInterval(index == 1 ? inside : count - inside)
    case ("sectors", "type") where SectorType.allCases[index] == .anomaly:
      return CriteriaInterval(limits.anomalies)
    case ("formations", "type"):
      return limits.formations[FormationType.allCases[index]].map {
        CriteriaInterval(0, Double($0))
      }
    default: return nil
    }
  }

  /// Returns the range of an attribute of the elements of a set.
  public func range(attribute: Int, set: Int) -> CriteriaInterval {
    let attribute = RegionSet.all[set].attributes[attribute].declaration
    switch (RegionSet.all[set].name, attribute.name) {
    case ("sectors", "number"): return CriteriaInterval(1, count)
    case ("sectors", "outDegree"): return CriteriaInterval(0, cap)
    case ("sectors", "degree"), ("sectors", "inDegree"):
      return CriteriaInterval(0, max(0, count - 1))
    // ENT-39 puts at most two planets into a sector.
    case ("sectors", "planets") where limits.sites != nil:
      return CriteriaInterval(0, 2, mayBeUndefined: true)
    case ("sectors", "station"), ("stations", "class"):
      return CriteriaInterval(0, 11, mayBeUndefined: true)
    case ("sectors", "cluster"), ("clusters", "ordinal"):
      return CriteriaInterval(1, Double(limits.clusters), mayBeUndefined: true)
    case ("clusters", "cap"): return CriteriaInterval(0, cap)
    case ("clusters", "sectors"), ("formations", "size"), ("found", "size"):
      return CriteriaInterval(0, count)
    case ("planets", "habitability"): return CriteriaInterval(0, 100, mayBeUndefined: true)
    case (_, "from"), (_, "to"), (_, "anchor"), (_, "sector"):
      return attribute.type == .place
        ? CriteriaInterval(1, count, mayBeUndefined: true) : .anything
    case ("warps", "length"), ("warps", "cost"), ("tunnels", "length"), ("tunnels", "cost"):
      return CriteriaInterval(0, .infinity, mayBeUndefined: true)
    default: return .anything
    }
  }
}

extension CriteriaInterval {
  /// All numbers of a range.
  fileprivate init(_ range: ClosedRange<Int>) {
    self.init(Double(range.lowerBound), Double(range.upperBound))
  }
}
