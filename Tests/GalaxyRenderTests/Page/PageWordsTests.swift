import GalaxyModel
import Testing

@testable import GalaxyRender

@Suite("Words of the page")
struct PageWordsTests {
  @Test func shapesAndTypesAreInOneOrder() {
    guard case .object(let members) = PageWords.fieldValue else { return }
    func count(_ key: String) -> Int {
      guard case .list(let list)? = members.first(where: { $0.key == key })?.value else { return 0 }
      return list.count
    }
    #expect(count("shapes") == SectorType.allCases.count)
    #expect(count("sectorTypes") == SectorType.allCases.count && count("trade") == 12)
    #expect(count("islands") == FormationType.allCases.count { $0.isIsland })
  }
}
