/// Numbers as users read them.
enum Counted {
  /// `1 sector`, `300 sectors`.
  static func text(_ count: Int, _ singular: String) -> String {
    "\(count) \(singular)\(count == 1 ? "" : "s")"
  }

  /// `512 bytes`, `3.4 kB`, `12.0 MB`, in powers of 1000.
  static func bytes(_ count: Int) -> String {
    guard count >= 1000 else { return text(count, "byte") }
    var unit = 1000
    var names = ["kB", "MB", "GB", "TB"][...]
    while count / unit >= 1000, names.count > 1 {
      unit *= 1000
      names.removeFirst()
    }
    let tenths = count / (unit / 10)
    return "\(tenths / 10).\(tenths % 10) \(names[names.startIndex])"
  }
}
