import Determinism
import GalaxyGeneration
import SettingDraws

/// Draws many legal settings, makes their maps and judges them: `make soak`.
///
/// `COUNT` draws from number `FIRST` on; `SEED` repeats a run.
@main
struct Soak {
  static func main() {
    let count = Environment.integer("COUNT") ?? 20_000
    let first = Environment.integer("FIRST") ?? 0
    let seed = Environment.integer("SEED").map { UInt64($0) } ?? Seed.random().value
    print("SEED=\(seed) COUNT=\(count) FIRST=\(first)")
    let drawer = SettingDrawer(seed: seed, isThorough: true)
    var tally = SoakTally()
    for index in first..<first + count {
      let draw = drawer.draw(index)
      if Environment.integer("TRACE") != nil { print(index, draw.commandLine) }
      let clock = ContinuousClock()
      let start = clock.now
      let verdict = DrawVerdict.judge(draw)
      tally.add(verdict, draw, index: index, time: clock.now - start)
      if (index - first + 1) % 500 == 0 { print("\(index - first + 1) draws: \(tally.line)") }
    }
    tally.report()
    if !tally.isClean { exitWithFailure() }
  }
}
