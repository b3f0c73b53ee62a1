#include "CLanes.h"

// A fused multiply-add would round once instead of twice.
#pragma STDC FP_CONTRACT OFF

#if defined(__x86_64__)

#include <immintrin.h>
#include <string.h>

#define WIDE __attribute__((target("avx512f,avx512vl")))
#define INLINE WIDE __attribute__((always_inline)) static inline

// The number of targets that the loop of each class reads; that of the last class also reads others.
enum { CLASS_COUNT = sizeof(((clanes_rows *)0)->class_ends) / sizeof(uint32_t) };
static const int widths[CLASS_COUNT] = {2, 3, 4, 6, 6};

// Sums the values of the first `width` targets of a row in their order, then of the others.
INLINE __m512d row_sum(clanes_rows rows, size_t node, int width, bool has_others,
                       const double *numbers) {
  const uint32_t *head = rows.heads + 8 * node;
  __m512d sum = _mm512_load_pd(numbers + head[0]);
#pragma clang loop unroll(full)
  for (int place = 1; place < width; place++) {
    sum = _mm512_add_pd(sum, _mm512_load_pd(numbers + head[place]));
  }
  if (has_others) {
    for (size_t other = head[6]; other < head[7]; other++) {
      sum = _mm512_add_pd(sum, _mm512_load_pd(numbers + rows.others[other]));
    }
  }
  return sum;
}

// The same for four lanes.
INLINE __m256d half_sum(clanes_rows rows, size_t node, int width, bool has_others,
                        const double *numbers) {
  const uint32_t *head = rows.heads + 8 * node;
  __m256d sum = _mm256_load_pd(numbers + head[0]);
#pragma clang loop unroll(full)
  for (int place = 1; place < width; place++) {
    sum = _mm256_add_pd(sum, _mm256_load_pd(numbers + head[place]));
  }
  if (has_others) {
    for (size_t other = head[6]; other < head[7]; other++) {
      sum = _mm256_add_pd(sum, _mm256_load_pd(numbers + rows.others[other]));
    }
  }
  return sum;
}

// The first lane of the half that an entry selects.
INLINE unsigned half_start(uint32_t entry) { return (entry & 0xf) == 0 ? 4 : 0; }

// Moves the entries that select lanes of one half only to the front; returns their number.
WIDE static size_t split(uint32_t *entries, size_t count, uint32_t *spare) {
  const __m512i low = _mm512_set1_epi32(0x0f), high = _mm512_set1_epi32(0xf0);
  size_t half_count = 0, wide_count = 0;
  for (size_t place = 0; place < count; place += 16) {
    const __mmask16 all = count - place < 16 ? (__mmask16)((1u << (count - place)) - 1) : 0xffff;
    const __m512i block = _mm512_maskz_loadu_epi32(all, entries + place);
    const __mmask16 is_wide =
      _mm512_mask_test_epi32_mask(_mm512_test_epi32_mask(block, low), block, high);
    const __mmask16 is_half = all & ~is_wide;
    // What a store overwrites has been read, or is written next.
    const unsigned halves = (unsigned)__builtin_popcount(is_half);
    const unsigned wides = (unsigned)__builtin_popcount(is_wide);
    _mm512_mask_storeu_epi32(entries + half_count, (__mmask16)((1u << halves) - 1),
                             _mm512_maskz_compress_epi32(is_half, block));
    _mm512_mask_storeu_epi32(spare + wide_count, (__mmask16)((1u << wides) - 1),
                             _mm512_maskz_compress_epi32(is_wide, block));
    half_count += halves;
    wide_count += wides;
  }
  memcpy(entries + half_count, spare, wide_count * sizeof *entries);
  return half_count;
}

// Counts paths to the nodes of one class, from a place in the list on; returns where it ends.
INLINE size_t spread_class(clanes_rows rows, int class, bool is_half, const uint32_t *entries,
                           size_t place, size_t count, const double *from, double *to) {
  const uint64_t end = (uint64_t)rows.class_ends[class] << 8;
  const bool has_others = class == CLASS_COUNT - 1;
  for (; place < count && entries[place] < end; place++) {
    const uint32_t entry = entries[place];
    const size_t node = entry >> 8;
    if (is_half) {
      const unsigned start = half_start(entry);
      const __m256d sum = half_sum(rows, node, widths[class], has_others, from + start);
      _mm256_mask_store_pd(to + 16 * node + start, (__mmask8)((entry & 0xff) >> start), sum);
    } else {
      const __m512d sum = row_sum(rows, node, widths[class], has_others, from);
      _mm512_mask_store_pd(to + 16 * node, (__mmask8)entry, sum);
    }
  }
  return place;
}

INLINE void spread(clanes_rows rows, bool is_half, const uint32_t *entries, size_t count,
                   const double *from, double *to) {
  size_t place = 0;
#pragma clang loop unroll(full)
  for (int class = 0; class < CLASS_COUNT; class++) {
    place = spread_class(rows, class, is_half, entries, place, count, from, to);
  }
}

WIDE size_t clanes_spread_paths(clanes_rows rows, uint32_t *entries, size_t count, uint32_t *spare,
                                const double *from, double *to) {
  const size_t half_count = split(entries, count, spare);
  spread(rows, true, entries, half_count, from, to);
  spread(rows, false, entries + half_count, count - half_count, from, to);
  return half_count;
}

// Accumulates what nodes of one class depend on, like `spread_class`.
INLINE size_t collect_class(clanes_rows rows, int class, bool is_half, const uint32_t *entries,
                            size_t place, size_t count, const double *paths, const double *from,
                            double *to, double *scores) {
  const uint64_t end = (uint64_t)rows.class_ends[class] << 8;
  const bool has_others = class == CLASS_COUNT - 1;
  for (; place < count && entries[place] < end; place++) {
    const uint32_t entry = entries[place];
    const size_t node = entry >> 8;
    // Reduced by halves, like the loop in Swift, so that rounding is identical.
    __m256d half;
    if (is_half) {
      const unsigned start = half_start(entry);
      const __mmask8 lanes = (__mmask8)((entry & 0xff) >> start);
      const __m256d sum = half_sum(rows, node, widths[class], has_others, from + start);
      const __m256d number = _mm256_maskz_load_pd(lanes, paths + 16 * node + start);
      half = _mm256_mul_pd(sum, number);
      const __m256d share = _mm256_add_pd(sum, _mm256_div_pd(_mm256_set1_pd(1), number));
      _mm256_mask_store_pd(to + 16 * node + start, lanes, share);
    } else {
      const __mmask8 lanes = (__mmask8)entry;
      const __m512d sum = row_sum(rows, node, widths[class], has_others, from);
      const __m512d number = _mm512_maskz_load_pd(lanes, paths + 16 * node);
      const __m512d score = _mm512_mul_pd(sum, number);
      half = _mm256_add_pd(_mm512_castpd512_pd256(score), _mm512_extractf64x4_pd(score, 1));
      const __m512d share = _mm512_add_pd(sum, _mm512_div_pd(_mm512_set1_pd(1), number));
      _mm512_mask_store_pd(to + 16 * node, lanes, share);
    }
    const __m128d quarter =
      _mm_add_pd(_mm256_castpd256_pd128(half), _mm256_extractf128_pd(half, 1));
    scores[node] += quarter[0] + quarter[1];
  }
  return place;
}

INLINE void collect(clanes_rows rows, bool is_half, const uint32_t *entries, size_t count,
                    const double *paths, const double *from, double *to, double *scores) {
  size_t place = 0;
#pragma clang loop unroll(full)
  for (int class = 0; class < CLASS_COUNT; class++) {
    place = collect_class(rows, class, is_half, entries, place, count, paths, from, to, scores);
  }
}

WIDE void clanes_collect_shares(clanes_rows rows, const uint32_t *entries, size_t half_count,
                                size_t count, const double *paths, const double *from, double *to,
                                double *scores) {
  collect(rows, true, entries, half_count, paths, from, to, scores);
  collect(rows, false, entries + half_count, count - half_count, paths, from, to, scores);
}

#else

size_t clanes_spread_paths(clanes_rows rows, uint32_t *entries, size_t count, uint32_t *spare,
                           const double *from, double *to) {
  (void)rows, (void)entries, (void)count, (void)spare, (void)from, (void)to;
  return 0;
}

void clanes_collect_shares(clanes_rows rows, const uint32_t *entries, size_t half_count,
                           size_t count, const double *paths, const double *from, double *to,
                           double *scores) {
  (void)rows, (void)entries, (void)half_count, (void)count, (void)paths, (void)from, (void)to;
  (void)scores;
}

#endif
