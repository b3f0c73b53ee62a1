#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a run is told by the environment.
enum Environment {
  /// A variable as an integer, `nil` if it is not set.
  static func integer(_ name: String) -> Int? {
    getenv(name).flatMap { Int(String(cString: $0)) }
  }
}

/// Ends with the exit status 1.
func exitWithFailure() -> Never { exit(1) }
