import GalaxyModel

/// The pages of an atlas in their order: the galaxy, if it has several regions, then each region with
/// a page for each of its clusters.
struct AtlasPlan: Sendable {
  enum Subject: Sendable, Equatable {
    case galaxy
    case region(Int)
    /// A cluster by region and index.
    case cluster(Int, Int)
  }

  private(set) var subjects: [Subject] = []
  /// By region, by cluster: the number of its page, 0 if it has none.
  private var clusterPages: [[Int]]
  /// By region: the number of its overview, 0 if it has none.
  private var regionPages: [Int]

  /// Plans the pages of some regions.
  ///
  /// A cluster without sectors has no page.
  ///
  /// - Complexity: O(sectors).
  init(_ galaxy: Galaxy, regions: [Int]) {
    clusterPages = galaxy.regions.map { [Int](repeating: 0, count: $0.clusters.count) }
    regionPages = [Int](repeating: 0, count: galaxy.regions.count)
    let count = regions.reduce(0) { $0 + galaxy.regions[$1].sectorCount }
    if regions.count > 1, count <= MapLayout.map.sectorLimit { subjects.append(.galaxy) }
    for index in regions {
      let region = galaxy.regions[index]
      subjects.append(.region(index))
      regionPages[index] = subjects.count
      var isUsed = [Bool](repeating: false, count: region.clusters.count)
      for node in 0..<region.sectorCount {
        if let cluster = region.clusterIndex(at: node) { isUsed[cluster] = true }
      }
      for cluster in region.clusters.indices where isUsed[cluster] {
        subjects.append(.cluster(index, cluster))
        clusterPages[index][cluster] = subjects.count
      }
    }
  }

  /// The number of the page of a cluster, from 1; `nil` if it has none.
  func page(region: Int, cluster: Int?) -> Int? {
    guard let cluster, clusterPages.indices.contains(region),
      clusterPages[region].indices.contains(cluster), clusterPages[region][cluster] > 0
    else { return nil }
    return clusterPages[region][cluster]
  }

  /// The number of the overview of a region, from 1; `nil` if it has none.
  func page(region: Int) -> Int? { regionPages[region] > 0 ? regionPages[region] : nil }
}
