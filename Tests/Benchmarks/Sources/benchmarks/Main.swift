import Warpwright

/// Times generation and graph kernels. The one optional argument is the path of the compiled
/// yardstick; ratios to it are taken in the same run.
@main
enum Main {
  static func main() throws {
    let yardstick = CommandLine.arguments.dropFirst().first.map(Yardstick.init)
    try GenerationSuite(yardstick: yardstick, rounds: 5).run()
    PresetSuite(rounds: 5).run()
    try FormationSuite(rounds: 3).run()
    try KernelSuite(yardstick: yardstick, rounds: 4).run()
  }
}
