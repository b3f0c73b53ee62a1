/// Graph algorithms whose running time can be measured, in the order in which reports list them.
public enum Kernel: String, CaseIterable, Sendable {
  /// Compressed rows from arrays of the endpoints of all directed edges.
  case build
  case scc, components
  /// Articulation points, bridges, and the number of biconnected components together.
  case blocks
  case bfs, dominators, kcore, pagerank, communities
  /// The exact diameter, radius, and mean distance of the main component; of large ones, diameter and
  /// radius.
  case distances
  /// Closeness and harmonic centrality of all sectors.
  case closeness
  case betweenness
  /// Mean distance, closeness, and betweenness from a sample.
  case estimates
  /// Detection of formations.
  case detect
}
