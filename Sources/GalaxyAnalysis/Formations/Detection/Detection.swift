public import GalaxyModel
public import WarpMap

/// What a detector found in one warp graph. Sectors are named by their numbers.
public struct Detection: Sendable, Equatable {
  /// Name of the region, or `galaxy` for the joined graph of all.
  public var region: String
  /// By label of the type in byte order, then anchor, then interior.
  public var formations: [DetectedFormation] = []
  /// Declared formations that are not among `formations`, in the same order.
  public var missing: [MissingFormation] = []
  /// By kind, then sectors.
  public var defects: [Defect] = []
  /// Pockets with two or three gateways, by size descending, then interior; nil if these were not
  /// asked for.
  public var multiGateway: [MultiGatewayPocket]?

  /// What sectors are called beside their numbers.
  public var labels = SectorLabels.none

  /// A detection that has found nothing yet.
  public init(region: String) { self.region = region }

  /// Whether every declared formation was found; true if none is declared.
  public var isComplete: Bool { missing.isEmpty }

  /// Formations of one type.
  public func formations(of type: FormationType) -> [DetectedFormation] {
    formations.filter { $0.type == type }
  }
}

/// What a detector found in a whole input: a detection for each region, or one for the joined galaxy.
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

  /// Whether every declared formation was found.
  public var isComplete: Bool { regions.allSatisfy(\.isComplete) }
}
