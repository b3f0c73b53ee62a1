internal import CLanes

/// Instructions for eight lanes of 64 bits at once. Kernels that have a use for them also do without.
enum WideLanes {
  static let areAvailable = clanes_is_available()
}
