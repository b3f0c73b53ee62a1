extension Legend {
  /// Explains numbers of pages on a page of an atlas.
  mutating func addPages(_ scene: MapScene) {
    guard let sheet = scene.options.sheet, scene.regions.count == 1 else { return }
    add(
      "Pages",
      [
        Entry(
          symbol: .area(scene.theme.page, border: scene.theme.muted),
          text: sheet.isOverview ? "Page of a cluster" : "Sector on another page",
          note: "p")
      ])
  }
}
