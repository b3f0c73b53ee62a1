#include "CLanes.h"

// A fused multiply-add would round once instead of twice.
#pragma STDC FP_CONTRACT OFF

#if defined(__x86_64__)

#include <immintrin.h>

#define LANES(numbers, place) _mm512_loadu_pd((numbers) + (size_t)(place))

// Sums the values of the targets of a node's row in their order.
__attribute__((target("avx512f"), always_inline))
static inline __m512d row_sum(clanes_rows rows, size_t node, const double *numbers) {
  const uint32_t *head = rows.heads + 8 * node;
  __m512d sum = LANES(numbers, head[0]);
  sum = _mm512_add_pd(sum, LANES(numbers, head[1]));
  sum = _mm512_add_pd(sum, LANES(numbers, head[2]));
  sum = _mm512_add_pd(sum, LANES(numbers, head[3]));
  sum = _mm512_add_pd(sum, LANES(numbers, head[4]));
  sum = _mm512_add_pd(sum, LANES(numbers, head[5]));
  for (size_t other = head[6]; other < head[7]; other++) {
    sum = _mm512_add_pd(sum, LANES(numbers, rows.others[other]));
  }
  return sum;
}

__attribute__((target("avx512f")))
void clanes_spread_paths(clanes_rows rows, const uint32_t *entries, size_t count, const double *from,
                         double *to) {
  for (size_t place = 0; place < count; place++) {
    const size_t node = entries[place] >> 8;
    const __mmask8 lanes = (__mmask8)entries[place];
    _mm512_mask_storeu_pd(to + 8 * node, lanes, row_sum(rows, node, from));
  }
}

__attribute__((target("avx512f")))
void clanes_collect_shares(clanes_rows rows, const uint32_t *entries, size_t count,
                           const double *paths, const double *from, double *to, double *scores) {
  const __m512d one = _mm512_set1_pd(1);
  for (size_t place = 0; place < count; place++) {
    const size_t node = entries[place] >> 8;
    const __mmask8 lanes = (__mmask8)entries[place];
    const __m512d sum = row_sum(rows, node, from);
    const __m512d number = _mm512_maskz_loadu_pd(lanes, paths + 8 * node);
    // Reduced by halves, like the loop in Swift, so that rounding is identical.
    const __m512d score = _mm512_mul_pd(sum, number);
    const __m256d half =
      _mm256_add_pd(_mm512_castpd512_pd256(score), _mm512_extractf64x4_pd(score, 1));
    const __m128d quarter = _mm_add_pd(_mm256_castpd256_pd128(half), _mm256_extractf128_pd(half, 1));
    scores[node] += quarter[0] + quarter[1];
    const __m512d share = _mm512_add_pd(sum, _mm512_div_pd(one, number));
    _mm512_mask_storeu_pd(to + 8 * node, lanes, share);
  }
}

#else

void clanes_spread_paths(clanes_rows rows, const uint32_t *entries, size_t count, const double *from,
                         double *to) {
  (void)rows, (void)entries, (void)count, (void)from, (void)to;
}

void clanes_collect_shares(clanes_rows rows, const uint32_t *entries, size_t count,
                           const double *paths, const double *from, double *to, double *scores) {
  (void)rows, (void)entries, (void)count, (void)paths, (void)from, (void)to, (void)scores;
}

#endif
