import GalaxyModel
import Testing

@testable import GalaxyRender

@Suite("Colors of the page")
struct PageLookTests {
  @Test func everyVocabularyHasItsHues() throws {
    guard case .object(let palettes) = PageLook.fieldValue else { return }
    #expect(palettes.map(\.key) == MapPalette.allCases.map(\.rawValue))
    for palette in palettes {
      guard case .object(let themes) = palette.value else { continue }
      for theme in themes {
        guard case .object(let members) = theme.value else { continue }
        let counts = [
          "zones": ZoneType.allCases.count, "sectorTypes": SectorType.allCases.count,
          "clusterTypes": ClusterType.allCases.count, "factions": FactionCode.allCases.count,
          "formationTypes": FormationType.allCases.count, "security": 10, "stations": 12,
        ]
        for (key, count) in counts {
          let value = try #require(members.first { $0.key == key }?.value)
          guard case .list(let hues) = value else {
            Issue.record("\(key) is no list")
            continue
          }
          #expect(hues.count == count, "\(key)")
        }
      }
    }
  }

  /// What the style sheet writes text with.
  @Test(arguments: MapTheme.allCases)
  func textCanBeRead(brightness: MapTheme) {
    let theme = Theme(brightness)
    let muted = theme.muted.mixed(with: theme.ink, percent: 25)
    for ground in [theme.page, theme.ground] {
      for color in [theme.ink, muted, theme.oneWay] {
        #expect(Contrast.ratio(color, ground) >= Contrast.readable)
      }
    }
  }
}
