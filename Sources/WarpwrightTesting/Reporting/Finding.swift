import GalaxyModel
import Testing

/// One unmet expectation with what a picture of it needs.
struct Finding {
  let error: UnmetExpectation
  /// The region to draw; nil if there are several or none.
  var region: Region?
  /// Numbers of the sectors to mark.
  var sectors: [Int] = []

  /// Describes what is wrong with a region.
  init(
    _ expectation: String, of region: Region, _ details: [String], sectors: [Int] = [],
    question: String = "analyze"
  ) {
    error = UnmetExpectation(
      expectation: expectation, scope: region.name, details: details, origin: region.origin,
      question: question)
    self.region = region
    self.sectors = sectors
  }

  /// Describes what is wrong with a galaxy.
  init(
    _ expectation: String, of galaxy: Galaxy, _ details: [String], sectors: [Int] = [],
    question: String
  ) {
    // An edit is noted in its region only.
    let origin = galaxy.regions.lazy.compactMap(\.origin).first { $0.isEdited }
    error = UnmetExpectation(
      expectation: expectation, scope: galaxy.name, details: details,
      origin: origin ?? MapOrigin(recordedIn: galaxy), question: question)
    region = galaxy.regions.count == 1 ? galaxy.regions[0] : nil
    self.sectors = sectors
  }

  /// The name of the picture.
  var pictureName: String {
    let seed = error.origin.map { "-\($0.seed)" } ?? ""
    return "\(region?.name ?? "map")\(seed).svg"
  }
}

/// What `expect…` does with its findings: an issue for each at the call site, with a picture.
///
/// Inside a search for seeds, the first is kept instead.
func record(_ findings: [Finding], at sourceLocation: SourceLocation) {
  for finding in findings {
    if let probe = Probe.current {
      probe.note(finding, at: sourceLocation)
    } else {
      Issue.record(Comment(rawValue: finding.error.description), sourceLocation: sourceLocation)
      attachPicture(finding, at: sourceLocation)
    }
  }
}

/// What `expect…` does with an error of the call, such as an unknown sector.
func record(_ error: any Error, at sourceLocation: SourceLocation) {
  Issue.record(Comment(rawValue: String(describing: error)), sourceLocation: sourceLocation)
}

/// Attaches the picture of the region, with the sectors of the finding in red.
func attachPicture(_ finding: Finding, at sourceLocation: SourceLocation) {
  guard let region = finding.region, region.sectorCount > 0 else { return }
  let sketch = RegionSketch(region, marking: finding.sectors).svg
  Attachment.record(sketch, named: finding.pictureName, sourceLocation: sourceLocation)
}

/// What `require…` does with its findings: the first is thrown.
func require(_ findings: [Finding]) throws {
  if let first = findings.first { throw first.error }
}

/// Judges a map and records what it finds, or why it cannot be judged.
func expect(at sourceLocation: SourceLocation, _ judge: () throws -> [Finding]) {
  do { record(try judge(), at: sourceLocation) } catch { record(error, at: sourceLocation) }
}
