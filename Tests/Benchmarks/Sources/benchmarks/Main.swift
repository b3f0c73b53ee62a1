import Warpwright

/// Times generation, seeding and graph kernels. The one optional argument is the path of the
/// compiled yardstick, ratios to it are taken in the same run; or `seeding`, which times only that.
@main
enum Main {
  static func main() throws {
    if CommandLine.arguments.dropFirst().first == "seeding" {
      return try SeedingSuite(rounds: 5).run()
    }
    let yardstick = CommandLine.arguments.dropFirst().first.map(Yardstick.init)
    try GenerationSuite(yardstick: yardstick, rounds: 5).run()
    PresetSuite(rounds: 5).run()
    try SeedingSuite(rounds: 5).run()
    try FormationSuite(rounds: 3).run()
    try KernelSuite(yardstick: yardstick, rounds: 4).run()
  }
}
