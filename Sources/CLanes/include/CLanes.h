#ifndef CLANES_H
#define CLANES_H

// Inner loops of two graph kernels on eight 64-bit lanes at once (AVX-512). They are written in C
// because Swift cannot enable such instructions for individual functions. Results are identical to
// those of the portable loops in Swift, to the last bit.
//
// A lane vector is eight consecutive numbers without any alignment.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

// Returns whether the processor supports these instructions; constant during a run. The functions
// below must only be called if it does.
bool clanes_is_available(void);

// Has the processor fetch memory that is read soon. The place may be anywhere.
static inline void clanes_prefetch(const void *place) { __builtin_prefetch(place); }

// One level of a multi-source breadth-first search. The row of a node is
// `targets[offsets[node] ..< offsets[node + 1]]`.
typedef struct {
  const uint32_t *offsets, *targets;  // predecessors of each node
  const uint32_t *nodes;              // the active nodes of the level
  size_t count;                       // number of active nodes
  const uint64_t *before;             // eight words per node: sources seen before the level
  uint64_t *after;                    // eight words per node: sources seen including the level
  uint64_t *_Nullable fresh;          // eight words per active node: new sources; optional
  uint32_t *unchanged;                // output: nodes without new sources; capacity count + 1
  const bool *is_expanding;           // for each node, whether to list it in `expanded`
  uint32_t *expanded;                 // output: such nodes with new sources; capacity count + 1
} clanes_level;

typedef struct {
  size_t unchanged_count, expanded_count;  // lengths of the output lists
  uint64_t found;                          // number of new bits
  uint64_t reached[8];                     // union of the new bits of all nodes
} clanes_findings;

// Merges the sources of the predecessors into each active node.
clanes_findings clanes_collect_level(clanes_level level);

// Lists the nonzero bytes of new sources by their position, 0 to 63, in the words of a node. An
// entry is a node number in the upper 24 bits and the byte in the lower 8. List `i` starts at
// `entries[i * capacity]`; new entries are appended after the existing `counts[i]`.
void clanes_list_bytes(const uint32_t *nodes, const uint64_t *fresh, size_t count, uint32_t *entries,
                       size_t capacity, uint32_t *counts);

// Rows for the functions below. `heads` has eight numbers per node: six targets, and the start and
// end of its other targets in `others`. A target is stored as the index of its first lane, sixteen
// times its node number: the lanes of a node are followed by eight others. Lanes are aligned to
// 64 bytes. The nodes of each class have numbers below its end and above those of the class before;
// they have at most 2, 3, 4, 6, or any number of targets.
typedef struct {
  const uint32_t *heads, *others;
  uint32_t class_ends[5];
} clanes_rows;

// Counts shortest paths. For each entry, stores the sum of the values in `from` of the targets of
// the node's row in `to`, in the lanes selected by the entry's byte. The entries are in ascending
// order of nodes. Moves those that select lanes of one half only, 0 to 3 or 4 to 7, to the front, and
// returns their number; `spare` is memory for as many entries.
size_t clanes_spread_paths(clanes_rows rows, uint32_t *entries, size_t count, uint32_t *spare,
                           const double *from, double *to);

// Accumulates dependencies. For each entry, sums the shares in `from` of the targets of the node's
// row; adds the sum over the lanes of sum * paths to the node's score; and stores the share,
// sum + 1 / paths, in `to`. Both the first `half_count` entries, which select lanes of one half only,
// and the others are in ascending order of nodes.
void clanes_collect_shares(clanes_rows rows, const uint32_t *entries, size_t half_count,
                           size_t count, const double *paths, const double *from, double *to,
                           double *scores);

#pragma clang assume_nonnull end

#endif
