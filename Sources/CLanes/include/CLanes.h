#ifndef CLANES_H
#define CLANES_H

// The inner loops of two graph kernels on eight lanes of 64 bits at once, in the instructions that
// some processors have for that (AVX-512). Swift has no way to ask for them in one function alone. The
// answers are those of the loops in Swift, to the last bit.
//
// Rows are `offsets[node] ..< offsets[node + 1]` in `targets`. A node's lanes are eight numbers in a
// row, on no particular boundary.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

// Whether this processor has the instructions. The answer never changes. The functions below are to be
// called only where it is true.
bool clanes_is_available(void);

// One level of a sweep of breadth-first searches: `count` nodes take over what their predecessors have
// seen.
typedef struct {
  const uint32_t *offsets, *targets;   // predecessors of each node
  const uint32_t *nodes;               // the nodes of the level
  size_t count;
  const uint64_t *before;              // eight words for each node of the graph: seen before the level
  uint64_t *after;                     // and with it
  uint64_t *_Nullable fresh;           // eight words for each node of the level: what is new; or none
  uint32_t *quiet;                     // nodes without anything new; one more place than nodes
  const bool *is_calling;              // for each node of the graph whether to list it in `calls`
  uint32_t *calls;                     // those with anything new; one more place than nodes
} clanes_level;

typedef struct {
  size_t quiet_count, call_count;      // how many were listed
  uint64_t found;                      // how many bits are new
  uint64_t reached[8];                 // which bits are new anywhere
} clanes_findings;

clanes_findings clanes_collect_level(clanes_level level);

// Counts of shortest paths from eight sources, a level of distance after another.

// Adds the counts of some nodes, eight for each of `nodes`, to those of their successors in `sums`,
// which it lists in `touched`, each once: in `stamps` they are marked with `stamp`, which no node is
// yet. Returns how many.
size_t clanes_spread_paths(const uint32_t *offsets, const uint32_t *targets, const uint32_t *nodes,
                           const double *counts, size_t count, uint32_t stamp, double *sums,
                           uint32_t *touched, uint32_t *stamps);

// Lists the touched nodes that have sums in lanes where `paths` has none yet, with these sums in
// `counts`, and adds them to `paths`; clears `sums`. Returns how many.
size_t clanes_settle_paths(const uint32_t *touched, size_t count, double *sums, double *paths,
                           uint32_t *nodes, double *counts);

// What paths through some nodes owe to their successors, whose `shares` are known: adds it up in
// `scores`, and notes the nodes' own shares in `sums`.
void clanes_collect_shares(const uint32_t *offsets, const uint32_t *targets, const uint32_t *nodes,
                           const double *counts, size_t count, const double *shares, double *sums,
                           double *_Nullable scores);

#pragma clang assume_nonnull end

#endif
