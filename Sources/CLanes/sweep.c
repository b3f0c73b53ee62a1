#include "CLanes.h"

#if defined(__x86_64__)

#include <immintrin.h>

__attribute__((target("avx512f,avx512vpopcntdq")))
clanes_findings clanes_collect_level(clanes_level level) {
  const uint32_t *offsets = level.offsets, *targets = level.targets, *nodes = level.nodes;
  const uint64_t *before = level.before;
  uint64_t *after = level.after, *fresh = level.fresh;
  uint32_t *quiet = level.quiet, *calls = level.calls;
  const bool *is_calling = level.is_calling;
  size_t quiet_count = 0, call_count = 0;
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
    const __m512i news = _mm512_xor_si512(seen, known);
    if (fresh != NULL) _mm512_storeu_si512(fresh + 8 * place, news);
    reached = _mm512_or_si512(reached, news);
    found = _mm512_add_epi64(found, _mm512_popcnt_epi64(news));
    // No branches: nobody could guess them.
    const bool is_news = _mm512_test_epi64_mask(news, news) != 0;
    quiet[quiet_count] = (uint32_t)node;
    quiet_count += !is_news;
    calls[call_count] = (uint32_t)node;
    call_count += is_news & is_calling[node];
  }
  clanes_findings findings = {
    .quiet_count = quiet_count,
    .call_count = call_count,
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
