import GalaxyModel

extension Invariant {
  /// Rules about counts, numbers, and capitals.
  static let identity: [Invariant] = [
    Invariant("INV-01", "There are as many sectors as declared") { region, log in
      let declared = region.region.declaredSectorCount
      guard declared != region.count else { return }
      log.add(region.name, "declares \(counted(declared, "sector")), has \(region.count)")
    },
    Invariant("INV-02", "Sector numbers are distinct", region: distinctNumbers),
    Invariant("INV-03", "Sector numbers are 1, 2, 3 … N", region: contiguousNumbers),
    Invariant("INV-04", "Exactly one sector is flagged as capital") { region, log in
      guard !region.flags.isEmpty, region.capitals.count != 1 else { return }
      var witnesses = Witnesses()
      for node in region.capitals { witnesses.add(region.label(node)) }
      log.add(
        region.name, "\(counted(region.capitals.count, "sector")) flagged as capital, not 1",
        witnesses: witnesses.listed)
    },
    Invariant("INV-05", "The capital is sector 1, as declared", region: capitalNumber),
    Invariant("INV-06", "The number of sectors suits the region's type", region: size),
    Invariant(
      "INV-07", "Galaxy-wide ids are number plus offset, and no two regions share one", on: .rows,
      galaxy: globalIDs),
    Invariant(readerOnly: "INV-08", "Every sector's key is its own id", on: .universe),
  ]

  private static func distinctNumbers(_ region: RegionContext, _ log: inout ViolationLog) {
    guard case .listed(let numbers) = region.region.sectors.numbering else { return }
    let sorted = numbers.sorted()
    var repeated = Witnesses()
    var last: Int?
    for (previous, number) in zip(sorted, sorted.dropFirst())
    where previous == number && last != number {
      last = number
      repeated.add(String(number))
    }
    log.add(region.name, repeated) { "\(counted($0, "sector number")) given more than once" }
  }

  private static func contiguousNumbers(_ region: RegionContext, _ log: inout ViolationLog) {
    guard case .listed(let numbers) = region.region.sectors.numbering else { return }
    var isPresent = [Bool](repeating: false, count: numbers.count)
    var outside = Witnesses()
    for number in numbers {
      if number >= 1 && number <= numbers.count {
        isPresent[number - 1] = true
      } else {
        outside.add(String(number))
      }
    }
    var missing = Witnesses()
    for (index, present) in isPresent.enumerated() where !present { missing.add(String(index + 1)) }
    log.add(region.name, outside) {
      "\(counted($0, "sector number")) outside of 1…\(numbers.count)"
    }
    log.add(region.name, missing) { "\(counted($0, "sector number")) missing" }
  }

  private static func capitalNumber(_ region: RegionContext, _ log: inout ViolationLog) {
    let declared = region.region.declaredCapital
    if declared != 1 { log.add(region.name, "the declared capital is sector \(declared), not 1") }
    if region.capitals.count == 1, region.number(region.capitals[0]) != declared {
      log.add(
        region.name,
        "sector \(region.label(region.capitals[0])) is flagged as capital, sector "
          + "\(declared) is declared")
    }
  }

  private static func size(_ region: RegionContext, _ log: inout ViolationLog) {
    let allowed: ClosedRange<Int>
    switch region.region.type {
    case _ where region.thresholds.isSandbox: allowed = 20...10_000_000
    case .centralNexus?: allowed = 5000...5000
    case .terranSpace?: allowed = 300...300
    case .playerOwned?: allowed = 100...1500
    case nil: return
    }
    guard !allowed.contains(region.count) else { return }
    let limits =
      allowed.count == 1
      ? "\(allowed.lowerBound)" : "\(allowed.lowerBound)…\(allowed.upperBound)"
    log.add(region.name, "\(counted(region.count, "sector")), must be \(limits)")
  }

  private static func globalIDs(_ context: VerificationContext, _ log: inout ViolationLog) {
    var ranges: [(low: Int, high: Int, name: String)] = []
    for region in context.regions where region.count > 0 {
      let listed = region.column(region.region.sectors.listedGlobalID)
      let offset = region.region.sectorOffset
      var wrong = Witnesses()
      for node in listed.indices where listed[node] != region.number(node) &+ offset {
        wrong.add(region.label(node))
      }
      log.add(region.name, wrong) {
        "\(counted($0, "sector")) whose galaxy-wide id is not number + \(offset)"
      }
      // With correct ids, a region covers the range of its numbers; incorrect ones are reported
      // above.
      let low = region.number(0) &+ offset
      ranges.append((low, max(low, region.number(region.count - 1) &+ offset), region.name))
    }
    ranges.sort { ($0.low, $0.high, $0.name) < ($1.low, $1.high, $1.name) }
    var widest: (high: Int, name: String)?
    var shared = Witnesses()
    for range in ranges {
      if let before = widest, before.high >= range.low {
        shared.add("\(before.name) and \(range.name) from \(range.low)")
      }
      if range.high > widest?.high ?? .min { widest = (range.high, range.name) }
    }
    log.add("galaxy", shared) { "\(counted($0, "pair")) of regions share galaxy-wide ids" }
  }
}
