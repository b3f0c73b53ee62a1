#include "CLanes.h"

#if defined(__x86_64__)

#include <immintrin.h>

__attribute__((target("avx512f,avx512vpopcntdq")))
clanes_findings clanes_collect_level(clanes_level level) {
  const uint32_t *offsets = level.offsets, *targets = level.targets, *nodes = level.nodes;
  const uint64_t *before = level.before;
  uint64_t *after = level.after, *fresh = level.fresh;
  uint32_t *unchanged = level.unchanged, *expanded = level.expanded;
  const bool *is_expanding = level.is_expanding;
  size_t unchanged_count = 0, expanded_count = 0;
  __m512i reached = _mm512_setzero_si512(), found = _mm512_setzero_si512();
  for (size_t place = 0; place < level.count; place++) {
    const size_t node = nodes[place];
    const __m512i known = _mm512_loadu_si512(before + 8 * node);
    __m512i seen = known;
    const size_t end = offsets[node + 1];
    for (size_t edge = offsets[node]; edge < end; edge++) {
      seen = _mm512_or_si512(seen, _mm512_loadu_si512(before + 8 * (size_t)targets[edge]));
    }
    _mm512_storeu_si512(after + 8 * node, seen);
    const __m512i delta = _mm512_xor_si512(seen, known);
    if (fresh != NULL) _mm512_storeu_si512(fresh + 8 * place, delta);
    reached = _mm512_or_si512(reached, delta);
    found = _mm512_add_epi64(found, _mm512_popcnt_epi64(delta));
    // Branch-free: the outcome is unpredictable.
    const bool is_changed = _mm512_test_epi64_mask(delta, delta) != 0;
    unchanged[unchanged_count] = (uint32_t)node;
    unchanged_count += !is_changed;
    expanded[expanded_count] = (uint32_t)node;
    expanded_count += is_changed & is_expanding[node];
  }
  clanes_findings findings = {
    .unchanged_count = unchanged_count,
    .expanded_count = expanded_count,
    .found = (uint64_t)_mm512_reduce_add_epi64(found),
  };
  _mm512_storeu_si512(findings.reached, reached);
  return findings;
}

#else

clanes_findings clanes_collect_level(clanes_level level) {
  (void)level;
  return (clanes_findings){0};
}

#endif
