extension AnalysisReport {
  /// Width of a page where nobody says otherwise.
  public static let pageWidth = 80

  /// The report for people, a page for each region.
  ///
  /// - Parameter width: Columns of the page; 50 to 120 are used.
  public func page(width: Int = pageWidth) -> [PageLine] {
    guard !regions.isEmpty else { return [PageLine("no regions")] }
    return Array(regions.map { $0.page(width: width) }.joined(separator: [PageLine(), PageLine()]))
  }

  /// The page without emphasis.
  public var lines: [String] { page().map(\.text) }
}

extension RegionReport {
  /// The region's page: a headline, then groups of figures with bars.
  public func page(width: Int = AnalysisReport.pageWidth) -> [PageLine] {
    RegionPage(self, width: width).lines
  }

  /// The page without emphasis.
  public var lines: [String] { page().map(\.text) }
}
