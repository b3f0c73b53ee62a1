/// Counts the one bits of many words, all lanes at once and without a population count instruction.
///
/// Each word is reduced to the counts of its bytes, which are added up bytewise; 31 words can pass
/// before a byte (8 at most each time) might overflow.
struct BitCounter {
  private typealias Word = DistanceSweep.Word

  private var bytes = DistanceSweep.Word()
  private var totals = DistanceSweep.Word()
  private var room = 31

  @inline(__always)
  mutating func add(_ word: DistanceSweep.Word) {
    if room == 0 { flush() }
    room &-= 1
    let odd = Word(repeating: 0x5555_5555_5555_5555)
    let pairs = Word(repeating: 0x3333_3333_3333_3333)
    let nibbles = Word(repeating: 0x0f0f_0f0f_0f0f_0f0f)
    let twos = word &- ((word &>> 1) & odd)
    let fours = (twos & pairs) &+ ((twos &>> 2) & pairs)
    bytes &+= (fours &+ (fours &>> 4)) & nibbles
  }

  private mutating func flush() {
    let low = Word(repeating: 0x00ff_00ff_00ff_00ff)
    var sums = (bytes & low) &+ ((bytes &>> 8) & low)
    sums = sums &+ (sums &>> 16)
    sums = sums &+ (sums &>> 32)
    totals &+= sums & Word(repeating: 0xffff)
    bytes = Word()
    room = 31
  }

  mutating func total() -> UInt64 {
    flush()
    return totals.wrappedSum()
  }
}
