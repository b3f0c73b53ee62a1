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

/// Makes and judges maps in one process, and looks at the memory that it keeps.
enum Leaks {
  /// The most that a process may grow after the first tenth, in kilobytes.
  private static let growth = 5_000

  /// Makes `COUNT` maps, 1,000 if there is none, and ends the process with 1 if memory has grown.
  static func run() {
    let count = TestSeed.integer("COUNT") ?? 1_000
    guard kept != nil else {
      return print("SKIPPED: the memory of a process is read on Linux alone")
    }
    let sectors = SettingCatalog.standard.sectors.key
    var first = 0
    for index in 1...count {
      let draw = SettingsDraw(
        preset: .playerOwned, seed: UInt64(index), choices: [.init(sectors, "100")])
      if case .broken = DrawVerdict.judge(draw) {
        print("\(draw.commandLine) is broken")
        exit(1)
      }
      if index == max(1, count / 10) { first = kept ?? 0 }
    }
    let last = kept ?? 0
    print(
      "leaks: \(count) maps in one process: \(first) kB after the first tenth, \(last) kB at the end"
    )
    if last - first > growth { exit(1) }
  }

  /// The memory that the process has written to and keeps, in kilobytes; nil where it is not known.
  private static var kept: Int? {
    guard let file = fopen("/proc/self/statm", "r") else { return nil }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 200)
    guard fgets(&line, 200, file) != nil else { return nil }
    let words = String(
      decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self
    )
    .split(separator: " ")
    guard words.count > 1, let pages = Int(words[1]) else { return nil }
    return pages * Int(sysconf(Int32(_SC_PAGESIZE))) / 1_000
  }
}
