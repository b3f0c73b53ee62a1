#ifndef CLANES_H
#define CLANES_H

// The inner loops of two graph kernels on eight lanes of 64 bits at once, in the instructions that
// some processors have for that (AVX-512). Swift has no way to ask for them in a few functions alone.
// The answers are those of the same loops in Swift, to the last bit.
//
// Lanes are eight numbers in a row, on no particular boundary.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

// Whether this processor has the instructions. The answer never changes. The functions below are to be
// called only where it is true.
bool clanes_is_available(void);

// A level of a sweep of breadth-first searches. Rows are `offsets[node] ..< offsets[node + 1]` in
// `targets`.
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

// Lets nodes take over what their predecessors have seen.
clanes_findings clanes_collect_level(clanes_level level);

// For each of 64 bytes of what is new at some nodes a list of the nodes where it is not zero: entries
// of 24 bits for the node and, below, the byte. List `i` starts at `entries[i * capacity]` and has
// `counts[i]` entries, which grow.
void clanes_list_bytes(const uint32_t *nodes, const uint64_t *fresh, size_t count, uint32_t *entries,
                       size_t capacity, uint32_t *counts);

// Rows for the functions below: for each node eight numbers, which are six targets, and where its
// others start and end in `others`. Targets are given as where their first lane is: eight times the
// node's number.
typedef struct {
  const uint32_t *heads, *others;
} clanes_rows;

// Numbers of shortest paths. Each entry's node takes, in the lanes that its byte names, the sums of
// what the targets of its row have in `from` into `to`.
void clanes_spread_paths(clanes_rows rows, const uint32_t *entries, size_t count, const double *from,
                         double *to);

// What paths through a node owe to those behind it. For each entry the targets' shares in `from` are
// summed up; the lanes' sums times the numbers of `paths` are added to the node's score, and the sums
// and one over these numbers are its own shares in `to`.
void clanes_collect_shares(clanes_rows rows, const uint32_t *entries, size_t count,
                           const double *paths, const double *from, double *to, double *scores);

#pragma clang assume_nonnull end

#endif
