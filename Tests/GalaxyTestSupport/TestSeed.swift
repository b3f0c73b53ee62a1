#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Seeds of random tests: printed, so that a failure can be replayed.
public enum TestSeed {
  /// Returns the seed that the environment variable SEED names; without it, 1 where CI is set, so
  /// that a change is judged by the same draws each time, and otherwise a new one.
  ///
  /// Prints it with the name of the test.
  public static func draw(_ test: String = #function) -> UInt64 {
    let fixed = variable("CI") == nil ? nil : UInt64(1)
    let seed = variable("SEED").flatMap { UInt64($0) } ?? fixed ?? .random(in: 0..<1 << 53)
    print("random test \(test): SEED=\(seed)")
    return seed
  }

  /// An environment variable as an integer, `nil` if it is not set.
  public static func integer(_ name: String) -> Int? { variable(name).flatMap { Int($0) } }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
