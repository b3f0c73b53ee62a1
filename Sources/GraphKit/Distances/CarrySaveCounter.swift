/// Population count over many words without a population count instruction.
///
/// Three words are reduced to two, their bitwise sum and carry, so that only every eighth word is
/// counted bit by bit (Harley–Seal; Warren, Hacker's Delight, chapter 5).
enum CarrySaveCounter {
  typealias Word = DistanceSweep.Word

  /// Returns the number of one bits in `count` words.
  static func ones(in words: UnsafePointer<Word>, count: Int) -> UInt64 {
    var ones = Word()
    var twos = Word()
    var fours = Word()
    var eights: UInt64 = 0
    var position = 0
    while position &+ 8 <= count {
      let next = words + position
      let twosA = add(next[0], next[1], to: &ones)
      let twosB = add(next[2], next[3], to: &ones)
      let foursA = add(twosA, twosB, to: &twos)
      let twosC = add(next[4], next[5], to: &ones)
      let twosD = add(next[6], next[7], to: &ones)
      let foursB = add(twosC, twosD, to: &twos)
      eights &+= bits(of: add(foursA, foursB, to: &fours))
      position &+= 8
    }
    var total = 8 &* eights &+ 4 &* bits(of: fours) &+ 2 &* bits(of: twos) &+ bits(of: ones)
    while position < count {
      total &+= bits(of: words[position])
      position &+= 1
    }
    return total
  }

  /// Returns the number of one bits in a word.
  @inline(__always)
  static func ones(in word: Word) -> UInt64 {
    bits(of: word)
  }

  /// Adds two words to a third bitwise and returns the carries.
  @inline(__always)
  private static func add(_ a: Word, _ b: Word, to sum: inout Word) -> Word {
    let half = sum ^ a
    let carries = (sum & a) | (half & b)
    sum = half ^ b
    return carries
  }

  @inline(__always)
  private static func bits(of word: Word) -> UInt64 {
    let odd = Word(repeating: 0x5555_5555_5555_5555)
    let pairs = Word(repeating: 0x3333_3333_3333_3333)
    let nibbles = Word(repeating: 0x0f0f_0f0f_0f0f_0f0f)
    let twos = word &- ((word &>> 1) & odd)
    let fours = (twos & pairs) &+ ((twos &>> 2) & pairs)
    let bytes = (fours &+ (fours &>> 4)) & nibbles
    // The sum over all lanes fits in each byte (8 lanes of at most 8); the sum of the bytes does
    // not.
    let sums = bytes.wrappedSum()
    let low: UInt64 = 0x00ff_00ff_00ff_00ff
    return (((sums & low) &+ ((sums >> 8) & low)) &* 0x0001_0001_0001_0001) >> 48
  }
}
