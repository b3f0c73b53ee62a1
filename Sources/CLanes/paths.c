#include "CLanes.h"

// A product and a sum in one instruction would round once instead of twice.
#pragma STDC FP_CONTRACT OFF

#if defined(__x86_64__)

#include <immintrin.h>

__attribute__((target("avx512f")))
size_t clanes_spread_paths(const uint32_t *offsets, const uint32_t *targets, const uint32_t *nodes,
                           const double *counts, size_t count, uint32_t stamp, double *sums,
                           uint32_t *touched, uint32_t *stamps) {
  size_t touched_count = 0;
  for (size_t place = 0; place < count; place++) {
    const size_t node = nodes[place];
    const __m512d paths = _mm512_loadu_pd(counts + 8 * place);
    const size_t end = offsets[node + 1];
    for (size_t edge = offsets[node]; edge < end; edge++) {
      const size_t target = targets[edge];
      double *sum = sums + 8 * target;
      _mm512_storeu_pd(sum, _mm512_add_pd(_mm512_loadu_pd(sum), paths));
      touched[touched_count] = (uint32_t)target;
      touched_count += stamps[target] != stamp;
      stamps[target] = stamp;
    }
  }
  return touched_count;
}

__attribute__((target("avx512f")))
size_t clanes_settle_paths(const uint32_t *touched, size_t count, double *sums, double *paths,
                           uint32_t *nodes, double *counts) {
  const __m512d zero = _mm512_setzero_pd();
  size_t settled = 0;
  for (size_t place = 0; place < count; place++) {
    const size_t node = touched[place];
    const __m512d known = _mm512_loadu_pd(paths + 8 * node);
    const __m512d sum = _mm512_loadu_pd(sums + 8 * node);
    const __mmask8 open = _mm512_cmp_pd_mask(known, zero, _CMP_EQ_OQ);
    const __m512d fresh = _mm512_maskz_mov_pd(open, sum);
    _mm512_storeu_pd(sums + 8 * node, zero);
    _mm512_storeu_pd(paths + 8 * node, _mm512_add_pd(known, fresh));
    nodes[settled] = (uint32_t)node;
    _mm512_storeu_pd(counts + 8 * settled, fresh);
    settled += _mm512_cmp_pd_mask(fresh, zero, _CMP_NEQ_UQ) != 0;
  }
  return settled;
}

__attribute__((target("avx512f")))
void clanes_collect_shares(const uint32_t *offsets, const uint32_t *targets, const uint32_t *nodes,
                           const double *counts, size_t count, const double *shares, double *sums,
                           double *scores) {
  const __m512d zero = _mm512_setzero_pd(), one = _mm512_set1_pd(1);
  for (size_t place = 0; place < count; place++) {
    const size_t node = nodes[place];
    const __m512d paths = _mm512_loadu_pd(counts + 8 * place);
    __m512d sum = zero;
    const size_t end = offsets[node + 1];
    for (size_t edge = offsets[node]; edge < end; edge++) {
      sum = _mm512_add_pd(sum, _mm512_loadu_pd(shares + 8 * (size_t)targets[edge]));
    }
    if (scores != NULL) {
      // In halves, quarters and eighths, as the loop in Swift does.
      const __m512d score = _mm512_mul_pd(sum, paths);
      const __m256d half =
        _mm256_add_pd(_mm512_castpd512_pd256(score), _mm512_extractf64x4_pd(score, 1));
      const __m128d quarter = _mm_add_pd(_mm256_castpd256_pd128(half), _mm256_extractf128_pd(half, 1));
      scores[node] += quarter[0] + quarter[1];
    }
    const __mmask8 used = _mm512_cmp_pd_mask(paths, zero, _CMP_NEQ_UQ);
    const __m512d share = _mm512_add_pd(sum, _mm512_div_pd(one, paths));
    _mm512_storeu_pd(sums + 8 * node, _mm512_maskz_mov_pd(used, share));
  }
}

#else

size_t clanes_spread_paths(const uint32_t *offsets, const uint32_t *targets, const uint32_t *nodes,
                           const double *counts, size_t count, uint32_t stamp, double *sums,
                           uint32_t *touched, uint32_t *stamps) {
  (void)offsets, (void)targets, (void)nodes, (void)counts, (void)count, (void)stamp, (void)sums;
  (void)touched, (void)stamps;
  return 0;
}

size_t clanes_settle_paths(const uint32_t *touched, size_t count, double *sums, double *paths,
                           uint32_t *nodes, double *counts) {
  (void)touched, (void)count, (void)sums, (void)paths, (void)nodes, (void)counts;
  return 0;
}

void clanes_collect_shares(const uint32_t *offsets, const uint32_t *targets, const uint32_t *nodes,
                           const double *counts, size_t count, const double *shares, double *sums,
                           double *scores) {
  (void)offsets, (void)targets, (void)nodes, (void)counts, (void)count, (void)shares, (void)sums;
  (void)scores;
}

#endif
