import GalaxySettings
import GalaxyTestSupport
import SettingDraws

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Draws many legal settings, makes their maps and judges them: `make soak`.
///
/// `COUNT` draws from number `FIRST` on; `SEED` repeats a run; `TRACE=1` prints every draw first.
///
/// With the argument `shapes` it judges all shapes of regions on `COUNT` seeds; with `leaks` it looks at the
/// memory of `COUNT` maps in one process; with others, such as
/// `terran-space 1 seeding.profile=demo`, this one draw.
@main
struct Soak {
  static func main() {
    if CommandLine.arguments.dropFirst() == ["shapes"] { return judgeShapes() }
    if CommandLine.arguments.dropFirst() == ["leaks"] { return Leaks.run() }
    if let draw = SettingsDraw(words: Array(CommandLine.arguments.dropFirst())) {
      var tally = SoakTally()
      let clock = ContinuousClock()
      let start = clock.now
      let verdict = DrawVerdict.judge(draw)
      tally.add(verdict, draw, index: 0, time: clock.now - start)
      tally.report()
      return
    }
    let count = TestSeed.integer("COUNT") ?? 20_000
    let first = TestSeed.integer("FIRST") ?? 0
    let seed = TestSeed.draw("soak of \(count) draws from \(first) on")
    let drawer = SettingDrawer(seed: seed, isThorough: true)
    var tally = SoakTally()
    for index in first..<first + count {
      let draw = drawer.draw(index)
      if TestSeed.integer("TRACE") != nil { print(index, draw.commandLine) }
      let clock = ContinuousClock()
      let start = clock.now
      let verdict = DrawVerdict.judge(draw)
      tally.add(verdict, draw, index: index, time: clock.now - start)
      // What is found is there at once, into a file, too.
      if case .broken = verdict { fflush(nil) }
      if (index - first + 1) % 500 == 0 {
        print("\(index - first + 1) draws: \(tally.line)")
        fflush(nil)
      }
    }
    tally.report()
    if !tally.isClean { exit(1) }
  }

  /// Judges every shape that needs no file, from the first seed on: Terran Space and, in turn, player
  /// regions of all sizes.
  private static func judgeShapes() {
    let count = TestSeed.integer("COUNT") ?? 200
    let first = TestSeed.integer("FIRST") ?? 1
    let shape = SettingCatalog.standard.shape.key
    let sectors = SettingCatalog.standard.sectors.key
    var tally = SoakTally()
    for word in RegionShape.allCases.filter({ $0 != .mask }).map(\.rawValue) {
      for seed in first..<first + count {
        let size = 100 + 37 * seed % 500
        for draw in [
          SettingsDraw(preset: .terranSpace, seed: UInt64(seed), choices: [.init(shape, word)]),
          SettingsDraw(
            preset: .playerOwned, seed: UInt64(seed),
            choices: [.init(shape, word), .init(sectors, String(size))]),
        ] {
          let clock = ContinuousClock()
          let start = clock.now
          let verdict = DrawVerdict.judge(draw)
          tally.add(verdict, draw, index: seed, time: clock.now - start)
        }
      }
      print("\(word): \(tally.line)")
      fflush(nil)
    }
    tally.report()
    if !tally.isClean { exit(1) }
  }
}
