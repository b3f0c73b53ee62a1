/// Returns the candidate that is most similar to a mistyped name.
///
/// Similarity is the number of letters that were inserted, left out, replaced, or swapped with their
/// neighbor, ignoring case. Of equally similar candidates the first is returned. Numbers in a name
/// are never corrected: `INV-1` is `INV-01`, but `INV-999` resembles nothing.
///
/// - Parameters:
///   - name: The name as it was typed.
///   - candidates: The names that exist.
/// - Returns: The candidate, or nil if all of them differ by more than a third of the letters of
///   `name` (at least one letter).
/// - Complexity: O(length · total length of the candidates).
public func nearestName(to name: String, among candidates: [String]) -> String? {
  let wanted = Array(name.lowercased().utf8.prefix(200))
  let letters = wanted.count { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
  var best: String?
  var least = Int.max
  for candidate in candidates {
    let other = Array(candidate.lowercased().utf8)
    guard numbers(in: wanted) == numbers(in: other) else { continue }
    let distance = editDistance(wanted, other)
    if distance < least { (best, least) = (candidate, distance) }
  }
  return least <= max(1, letters / 3) ? best : nil
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

/// Returns the numbers in a name, without leading zeros.
private func numbers(in name: [UInt8]) -> [[UInt8]] {
  name.split { !(0x30...0x39).contains($0) }.map { Array($0.drop { $0 == 0x30 }) }
}

/// Returns the least number of insertions, deletions, replacements, and swaps of neighbors between
/// two texts.
private func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
  var before: [Int] = []
  var previous = Array(0...right.count)
  for (i, letter) in left.enumerated() {
    var current = [i + 1]
    current.reserveCapacity(right.count + 1)
    for (j, other) in right.enumerated() {
      let replaced = previous[j] + (letter == other ? 0 : 1)
      var least = min(replaced, previous[j + 1] + 1, current[j] + 1)
      if i > 0, j > 0, letter == right[j - 1], other == left[i - 1] {
        least = min(least, before[j - 1] + 1)
      }
      current.append(least)
    }
    before = previous
    previous = current
  }
  return previous[right.count]
}
