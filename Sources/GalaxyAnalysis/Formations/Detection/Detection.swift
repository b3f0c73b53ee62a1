public import GalaxyModel
public import WarpMap

/// The findings of a detector in one warp graph; sectors are identified by their numbers.
public struct Detection: Sendable, Equatable {
  /// The name of the region, or `galaxy` for the joined graph of all.
  public var region: String
  /// The detected formations, by label of the type in byte order, then anchor, then interior.
  public var formations: [DetectedFormation] = []
  /// Declared formations that are not among `formations`, in the same order.
  public var missing: [MissingFormation] = []
  /// The defects, by kind, then sectors.
  public var defects: [Defect] = []
  /// The pockets with two or three gateways, by descending size, then interior; nil if not
  /// requested.
  public var multiGateway: [MultiGatewayPocket]?

  /// The labels of sectors besides their numbers.
  public var labels = SectorLabels.none

  /// Creates a detection without findings.
  public init(region: String) { self.region = region }

  /// Whether every declared formation was found; true if none is declared.
  public var isComplete: Bool { missing.isEmpty }

  /// Returns the detected formations of one type.
  public func formations(of type: FormationType) -> [DetectedFormation] {
    formations.filter { $0.type == type }
  }
}

/// The findings of a detector in a whole input: a detection for each region, or one for the joined
/// galaxy.
public struct DetectionReport: Sendable, Equatable {
  /// In the order of the galaxy's regions.
  public var regions: [Detection]

  /// Detects formations in each region, or in the joined galaxy.
  ///
  /// - Parameters:
  ///   - galaxy: The galaxy.
  ///   - options: What to list.
  ///   - graphs: The warp graph of each region, if the caller has built them already.
  /// - Complexity: that of `FormationDetector.detect(in:options:)` for each region.
  public init(
    detecting galaxy: Galaxy, options: DetectionOptions = DetectionOptions(),
    graphs: [WarpGraph]? = nil
  ) {
    if options.isWhole {
      let context = FormationContext(joining: galaxy)
      regions = [FormationDetector(context, options: options).detect()]
    } else {
      regions = galaxy.regions.indices.map { index in
        let region = galaxy.regions[index]
        let context = FormationContext(region, warps: graphs?[index] ?? WarpGraph(region))
        return FormationDetector(context, options: options).detect()
      }
    }
    let labels = SectorLabels(galaxy)
    for index in regions.indices { regions[index].labels = labels }
  }

  /// Returns the report without formations of other types, found or missing.
  ///
  /// - Parameter types: The types to keep.
  /// - Returns: The report; defects and pockets behind several gateways stay.
  public func only(_ types: Set<FormationType>) -> DetectionReport {
    var report = self
    for index in regions.indices {
      report.regions[index].formations.removeAll { !types.contains($0.type) }
      report.regions[index].missing.removeAll { !types.contains($0.type) }
    }
    return report
  }

  /// Whether every declared formation was found.
  public var isComplete: Bool { regions.allSatisfy(\.isComplete) }
}
