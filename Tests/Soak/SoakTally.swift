import GalaxyAnalysis
import SettingDraws

/// What came of the draws of a soak.
struct SoakTally {
  private var held = 0
  private var warned: [String: Int] = [:]
  private var refused: [String: Int] = [:]
  private var broken: [String: Int] = [:]
  private var slowest: [(time: Duration, command: String)] = []

  var isClean: Bool { broken.isEmpty }

  var line: String {
    "\(held) held, \(refused.values.reduce(0, +)) refused, \(broken.values.reduce(0, +)) broken"
  }

  /// Counts a draw; the first of each kind of failure is shrunk and printed at once.
  mutating func add(_ verdict: DrawVerdict, _ draw: SettingsDraw, index: Int, time: Duration) {
    slowest.append((time, draw.commandLine))
    slowest.sort { $0.time > $1.time }
    slowest = Array(slowest.prefix(5))
    switch verdict {
    case .held(let warnings):
      held += 1
      for code in Set(warnings) { warned[code, default: 0] += 1 }
    case .refused(let why): refused[why, default: 0] += 1
    case .broken(let violations):
      let kind = verdict.brokenRules.joined(separator: " ")
      broken[kind, default: 0] += 1
      guard broken[kind] == 1 else { return }
      print("draw \(index) breaks \(kind)")
      for violation in violations.prefix(4) { print("  \(violation.line.prefix(300))") }
      let rule = verdict.brokenRules[0]
      let small = DrawShrinker.shrink(draw) { DrawVerdict.judge($0).brokenRules.contains(rule) }
      print("  \(small.commandLine)")
    }
  }

  func report() {
    print(line)
    for (title, counts) in [("warned", warned), ("refused", refused), ("broken", broken)] {
      for (name, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
        print("\(title) \(count): \(name)")
      }
    }
    for (time, command) in slowest { print("slow \(time): \(command)") }
  }
}
