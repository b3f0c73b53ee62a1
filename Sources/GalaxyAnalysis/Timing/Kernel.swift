/// Graph algorithms whose running time can be measured, in the order in which reports list them.
public enum Kernel: String, CaseIterable, Sendable {
  case build, scc, components
  /// Articulation points, bridges and the number of biconnected components together.
  case blocks
  case bfs, dominators, kcore, pagerank
  /// Exact diameter, radius and mean distance of the main component.
  case distances
  case betweenness
  /// Detection of formations.
  case detect
}
