/// Returns the candidate that is most similar to a mistyped name.
///
/// Similarity is the edit distance, ignoring case. Of equally similar candidates the first is
/// returned.
///
/// - Parameters:
///   - name: The name as it was typed.
///   - candidates: The names that exist.
/// - Returns: The candidate, or nil if the distance of all of them exceeds a third of the length of
///   `name` (at least two letters).
/// - Complexity: O(length · total length of the candidates).
public func nearestName(to name: String, among candidates: [String]) -> String? {
  let wanted = Array(name.lowercased().utf8.prefix(200))
  var best: String?
  var least = Int.max
  for candidate in candidates {
    let distance = editDistance(wanted, Array(candidate.lowercased().utf8))
    if distance < least { (best, least) = (candidate, distance) }
  }
  return least <= max(2, wanted.count / 3) ? best : nil
}

/// Returns the end of a message about an unknown name: `; did you mean 'json'?`.
///
/// - Parameters:
///   - name: The name as it was typed.
///   - candidates: The names that exist.
/// - Returns: The text, which is empty if no candidate is similar.
public func suggestion(for name: String, in candidates: [String]) -> String {
  suggestion(nearestName(to: name, among: candidates))
}

/// Returns the end of a message that suggests a name.
///
/// - Parameter name: A name, or nil if there is none to suggest.
/// - Returns: The text, which is empty without a name.
public func suggestion(_ name: String?) -> String {
  guard let name else { return "" }
  return "; did you mean '\(name)'?"
}

/// Returns the least number of insertions, deletions, and replacements between two texts.
private func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
  var previous = Array(0...right.count)
  for (i, letter) in left.enumerated() {
    var current = [i + 1]
    current.reserveCapacity(right.count + 1)
    for (j, other) in right.enumerated() {
      let replaced = previous[j] + (letter == other ? 0 : 1)
      current.append(min(replaced, previous[j + 1] + 1, current[j] + 1))
    }
    previous = current
  }
  return previous[right.count]
}
