import Testing

@testable import GalaxyWorkbench

@Suite struct RecentValuesTests {
  @Test func leastRecentlyUsedGoesFirst() {
    var values = RecentValues<Int>(capacity: 30)
    for (key, value) in [("a", 1), ("b", 2), ("c", 3)] {
      values.insert(value, weight: 10, for: key)
    }
    #expect(values["a"] == 1)
    values.insert(4, weight: 10, for: "d")
    #expect(values["b"] == nil)
    #expect(values["a"] == 1 && values["c"] == 3 && values["d"] == 4)
    #expect(values.weight == 30)
    values.insert(5, weight: 25, for: "a")
    #expect(values["a"] == 5 && values.weight <= 35)
  }

  @Test func oneValueIsAlwaysKept() {
    var values = RecentValues<Int>(capacity: 10)
    values.insert(1, weight: 100, for: "a")
    #expect(values["a"] == 1)
    values.insert(2, weight: 100, for: "b")
    #expect(values["a"] == nil && values["b"] == 2 && values.weight == 100)
  }
}
