import GalaxyModel

/// Which links and sectors are highlighted, by what they join.
struct HighlightIndex: Sendable {
  /// A step of a course.
  private struct Step: Hashable {
    let from: SectorReference
    let to: SectorReference
  }

  private var layerOfStep: [Step: Int] = [:]
  private var layerOfSector: [SectorReference: Int] = [:]

  /// A step belongs to the first layer that has it.
  ///
  /// - Complexity: O(length of the courses).
  init(_ highlight: MapHighlight?) {
    for (index, layer) in (highlight?.layers ?? []).enumerated() {
      for course in layer.courses {
        for (from, to) in zip(course, course.dropFirst()) {
          let step = Step(from: from, to: to)
          if layerOfStep[step] == nil { layerOfStep[step] = index }
        }
      }
      for sector in layer.ringed where layerOfSector[sector] == nil {
        layerOfSector[sector] = index
      }
    }
  }

  var isEmpty: Bool { layerOfStep.isEmpty && layerOfSector.isEmpty }

  /// The layer of a sector in a ring: also the ends of courses.
  func layer(of sector: SectorReference) -> Int? { layerOfSector[sector] }

  /// The layer of a link and how it is flown: `forward`, `back` or `both`, seen from its source.
  func flight(
    from: SectorReference, to: SectorReference
  ) -> (layer: Int, direction: StaticString)? {
    guard !layerOfStep.isEmpty else { return nil }
    let out = layerOfStep[Step(from: from, to: to)]
    let back = layerOfStep[Step(from: to, to: from)]
    switch (out, back) {
    case (let out?, let back?): return (min(out, back), "both")
    case (let out?, nil): return (out, "forward")
    case (nil, let back?): return (back, "back")
    case (nil, nil): return nil
    }
  }
}
