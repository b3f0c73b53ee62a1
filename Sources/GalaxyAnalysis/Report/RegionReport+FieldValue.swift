public import GalaxyModel
import GraphKit

extension AnalysisReport {
  /// The JSON document, with its members in the order in which they are written.
  public var fieldValue: FieldValue {
    var members = [
      FieldValue.Member("schema", .text("warpwright.analyze")),
      FieldValue.Member("version", .integer(1)),
      FieldValue.Member("regions", .list(regions.map(\.fieldValue))),
    ]
    if let galaxy { members.append(FieldValue.Member("galaxy", galaxy.fieldValue)) }
    if let timings { members.append(FieldValue.Member("timings", timings.fieldValue)) }
    return .object(members)
  }
}

extension RegionReport {
  /// The region's part of the JSON document.
  public var fieldValue: FieldValue {
    var members = [
      FieldValue.Member("region", .text(region)),
      FieldValue.Member("sectors", .int(sectors)),
      FieldValue.Member("links", .int(links)),
      FieldValue.Member("directedEdges", .int(directedEdges)),
      FieldValue.Member("oneWayLinks", .int(oneWayLinks)),
      FieldValue.Member(
        "dropped",
        .object([
          FieldValue.Member("selfLoops", .int(dropped.selfLoops)),
          FieldValue.Member("duplicates", .int(dropped.duplicates)),
        ])),
      FieldValue.Member("outDegree", outDegree.fieldValue),
      FieldValue.Member("inDegree", inDegree.fieldValue),
      FieldValue.Member("stronglyConnected", stronglyConnected.fieldValue),
      FieldValue.Member("weaklyConnected", weaklyConnected.fieldValue),
      FieldValue.Member("mainComponent", mainComponent.fieldValue(estimates?.extremes)),
      FieldValue.Member("articulationPoints", .integers(articulationPoints)),
      FieldValue.Member(
        "bridges", .list(bridges.map { .integers([$0.lower, $0.upper]) })),
      FieldValue.Member("deadEnds", .integers(deadEnds)),
      FieldValue.Member("sinks", .integers(sinks)),
      FieldValue.Member("isolated", .integers(isolated)),
      FieldValue.Member("clustering", .number(clustering)),
    ]
    if let betweenness {
      let entries = betweenness.map { entry in
        FieldValue.object([
          FieldValue.Member("sector", .int(entry.sector)),
          FieldValue.Member("value", .number(entry.value)),
        ])
      }
      members.append(FieldValue.Member("betweenness", .list(entries)))
    }
    if let estimates { members.append(FieldValue.Member("estimates", estimates.fieldValue)) }
    if let detection { members += detection.members }
    members += labels.members(for: mentionedSectors)
    if let timings { members.append(FieldValue.Member("timings", timings.fieldValue)) }
    return .object(members)
  }
}

extension RegionReport {
  /// Numbers of the sectors in the document.
  private var mentionedSectors: [Int] {
    var numbers = articulationPoints + deadEnds + sinks + isolated
    for bridge in bridges { numbers += [bridge.lower, bridge.upper] }
    numbers += (busiestSectors ?? []).map(\.sector)
    numbers += (estimates?.closeness ?? []).map(\.sector)
    return numbers + (detection?.mentionedSectors ?? [])
  }
}

extension DegreeFigures {
  var fieldValue: FieldValue {
    .object([
      FieldValue.Member("min", .int(minimum)),
      FieldValue.Member("mean", .number(mean)),
      FieldValue.Member("max", .int(maximum)),
      FieldValue.Member("histogram", .integers(histogram)),
    ])
  }
}

extension ComponentFigures {
  var fieldValue: FieldValue {
    .object([
      FieldValue.Member("count", .int(count)),
      FieldValue.Member("largest", .integers(largest)),
    ])
  }
}

extension MainComponentFigures {
  /// The member of the document, with what is known of diameter and radius if distances were not measured.
  fileprivate func fieldValue(_ extremes: DistanceExtremes?) -> FieldValue {
    var members = [
      FieldValue.Member("size", .int(size)), FieldValue.Member("share", .number(share)),
    ]
    if let distances {
      members += [
        FieldValue.Member("diameter", .int(distances.diameter)),
        FieldValue.Member("radius", .int(distances.radius)),
        FieldValue.Member("meanDistance", .number(distances.meanDistance)),
      ]
    } else {
      if let diameter = extremes?.knownDiameter {
        members.append(FieldValue.Member("diameter", .int(diameter)))
      }
      if let radius = extremes?.knownRadius {
        members.append(FieldValue.Member("radius", .int(radius)))
      }
    }
    return .object(members)
  }
}

extension FieldValue {
  /// A list of integers.
  package static func integers(_ values: [Int]) -> FieldValue { .list(values.map { .int($0) }) }
}
