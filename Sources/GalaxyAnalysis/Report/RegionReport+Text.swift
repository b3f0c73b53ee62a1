extension AnalysisReport {
  /// The default width of a page.
  public static let pageWidth = 80

  /// Returns the report for a terminal, one page for each region.
  ///
  /// - Parameter width: The number of columns, clamped to 50…120.
  /// - Returns: The lines.
  public func page(width: Int = pageWidth) -> [PageLine] {
    let pages =
      regions.map { $0.page(width: width) } + (galaxy.map { [$0.page(width: width)] } ?? [])
    guard !pages.isEmpty else { return [PageLine("no regions")] }
    return Array(pages.joined(separator: [PageLine(), PageLine()]))
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
