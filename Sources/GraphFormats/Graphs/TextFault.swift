/// What is wrong with a text, and at which byte.
struct TextFault: Error, Hashable {
  let offset: Int
  let message: String
}
