public import GalaxyModel

/// The labels of sectors in a graph with text ids.
///
/// Reports show labels next to numbers. For all other maps they are empty, and reports show numbers
/// alone.
///
/// ```
/// 3 (vega)           the id is the name
/// 3 (n2, Vega)       the file gives an id and a name
/// ```
public struct SectorLabels: Sendable, Equatable {
  /// The label at index number − 1; empty if ids are numbers.
  private let ids: [String]
  private let names: [String]

  /// No labels.
  public static let none = SectorLabels()

  private init() { (ids, names) = ([], []) }

  /// The labels of a region.
  public init(_ region: Region) {
    let sectors = region.sectors
    // Sectors with text ids are numbered from 1.
    guard sectors.textID.count == sectors.count,
      sectors.numbering == .sequential(count: sectors.count)
    else {
      self = .none
      return
    }
    ids = sectors.textID
    names = sectors.listedName.count == sectors.count ? sectors.listedName : sectors.textID
  }

  /// The labels of a galaxy of one region; none of several.
  public init(_ galaxy: Galaxy) {
    self = galaxy.regions.count == 1 ? SectorLabels(galaxy.regions[0]) : .none
  }

  /// Whether reports show numbers alone.
  public var isEmpty: Bool { ids.isEmpty }

  /// Returns a sector as reports show it.
  ///
  /// - Complexity: O(1).
  public func label(_ number: Int) -> String {
    guard ids.indices.contains(number &- 1) else { return "\(number)" }
    let (id, name) = (ids[number &- 1], names[number &- 1])
    return id == name ? "\(number) (\(id))" : "\(number) (\(id), \(name))"
  }

  /// Returns the members that describe the sectors of a JSON document: `names`, and `ids` where
  /// they differ, each an object from numbers to texts.
  ///
  /// - Returns: The members; none if there are no labels. - Complexity: O(n log n).
  func members(for numbers: some Sequence<Int>) -> [FieldValue.Member] {
    let known = Set(numbers).filter { ids.indices.contains($0 &- 1) }.sorted()
    guard !known.isEmpty else { return [] }
    func object(_ texts: [String], _ wanted: [Int]) -> FieldValue {
      .object(wanted.map { FieldValue.Member("\($0)", .text(texts[$0 &- 1])) })
    }
    let renamed = known.filter { ids[$0 &- 1] != names[$0 &- 1] }
    return [FieldValue.Member("names", object(names, known))]
      + (renamed.isEmpty ? [] : [FieldValue.Member("ids", object(ids, renamed))])
  }
}
