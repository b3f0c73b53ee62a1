import Determinism
import Testing

@Suite struct RandomStreamCollectionsTests {
  @Test func shufflesAreUnbiased() {
    var stream = RandomStream(key: 21)
    var counts: [[Int]: Int] = [:]
    for _ in 0..<24_000 {
      var order = [0, 1, 2, 3]
      stream.shuffle(&order)
      counts[order, default: 0] += 1
    }
    #expect(counts.count == 24)
    #expect(chiSquare(counts.values.sorted(), expected: 1000) < 60)
  }

  @Test func shufflingKeepsShortArrays() {
    var stream = RandomStream(key: 22)
    var none: [Int] = []
    var one = [7]
    stream.shuffle(&none)
    stream.shuffle(&one)
    #expect(none.isEmpty && one == [7])
  }

  @Test func drawsFollowWeights() {
    var stream = RandomStream(key: 23)
    var counts = [0, 0, 0, 0]
    for _ in 0..<10_000 { counts[stream.weightedIndex([0, 1, 3, 0])] += 1 }
    #expect(counts[0] == 0 && counts[3] == 0)
    #expect((2350...2650).contains(counts[1]))
  }

  @Test func samplesAreUnbiasedSubsets() {
    var stream = RandomStream(key: 24)
    var counts: [[Int]: Int] = [:]
    for _ in 0..<10_000 {
      let sample = stream.sample(2, of: 5)
      #expect(sample.count == 2 && sample[0] < sample[1])
      counts[sample, default: 0] += 1
    }
    #expect(counts.count == 10)
    #expect(chiSquare(counts.values.sorted(), expected: 1000) < 35)
  }

  @Test func samplesHaveTheRequestedSize() {
    var stream = RandomStream(key: 25)
    for count in [0, 1, 63, 64, 65, 200] {
      for size in Set([0, min(1, count), count / 2, count]) {
        let sample = stream.sample(size, of: count)
        #expect(sample.count == size)
        #expect(zip(sample, sample.dropFirst()).allSatisfy { $0 < $1 })
        #expect(sample.allSatisfy { (0..<count).contains($0) })
      }
      let everything = stream.sample(count, of: count)
      #expect(everything == Array(0..<count))
    }
  }

  @Test func picksEveryElement() {
    var stream = RandomStream(key: 26)
    var seen: Set<Character> = []
    for _ in 0..<200 { seen.insert(stream.pick(from: ["a", "b", "c"])) }
    #expect(seen.count == 3)
    let slice = [1, 2, 3, 4][2...]
    let picks = (0..<20).map { _ in stream.pick(from: slice) }
    #expect(picks.allSatisfy { slice.contains($0) })
  }

  /// All golden files depend on these draws; a change here changes all galaxies.
  @Test func drawsMatchGoldenValues() {
    var stream = RandomSource(seed: 2102).stream("golden")
    var order = Array(0..<10)
    stream.shuffle(&order)
    let sample = stream.sample(5, of: 100)
    let weighted = (0..<8).map { _ in stream.weightedIndex([5, 3, 2]) }
    let numbers = (0..<5).map { _ in stream.int(in: -1000...1000) }
    let unit = stream.unit()
    #expect(order == Golden.order)
    #expect(sample == Golden.sample)
    #expect(weighted == Golden.weighted)
    #expect(numbers == Golden.numbers)
    #expect(unit == Golden.unit)
  }

  private enum Golden {
    static let order = [0, 9, 7, 4, 8, 3, 5, 1, 6, 2]
    static let sample = [9, 44, 54, 78, 89]
    static let weighted = [0, 0, 2, 0, 0, 0, 0, 0]
    static let numbers = [-200, 813, -597, 70, 803]
    static let unit = 0.46425866297721774
  }
}
