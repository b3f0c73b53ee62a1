internal import CLanes

/// Availability of 512-bit vector instructions; every kernel also has a portable implementation.
enum WideLanes {
  static let areAvailable = clanes_is_available()
}
