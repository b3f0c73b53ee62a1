#include "CDigest.h"

#if defined(__x86_64__)

#include <immintrin.h>

// Runs rounds 4 * step to 4 * step + 3. `function` selects the round function and constant and must
// be an immediate. `before` holds the variables of four rounds ago, whose rotated a is now e.
#define FOUR_ROUNDS(step, function)                                                               \
  do {                                                                                            \
    __m128i *now = &words[(step) & 3];                                                            \
    if ((step) >= 4) {                                                                            \
      const __m128i older = _mm_sha1msg1_epu32(*now, words[((step) + 1) & 3]);                     \
      const __m128i mixed = _mm_xor_si128(older, words[((step) + 2) & 3]);                         \
      *now = _mm_sha1msg2_epu32(mixed, words[((step) + 3) & 3]);                                   \
    }                                                                                             \
    const __m128i e = (step) == 0 ? _mm_add_epi32(oldE, *now) : _mm_sha1nexte_epu32(before, *now); \
    before = abcd;                                                                                \
    abcd = _mm_sha1rnds4_epu32(abcd, e, function);                                                \
  } while (0)

// The instructions expect a, b, c, and d in one vector, with a in the highest lane, and four words of
// the schedule in another, with the first word in the highest lane.
__attribute__((target("sha,ssse3,sse4.1")))
void cdigest_sha1(uint32_t state[5], const void *blocks, size_t count) {
  const __m128i reversed = _mm_set_epi64x(0x0001020304050607, 0x08090a0b0c0d0e0f);
  const __m128i *source = blocks;
  __m128i abcd = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)state), 0x1B);
  __m128i topE = _mm_set_epi32((int)state[4], 0, 0, 0);
  for (; count > 0; count--, source += 4) {
    const __m128i oldABCD = abcd, oldE = topE;
    __m128i before = abcd;
    __m128i words[4];
    for (int place = 0; place < 4; place++) {
      words[place] = _mm_shuffle_epi8(_mm_loadu_si128(source + place), reversed);
    }
#pragma clang loop unroll(full)
    for (int step = 0; step < 5; step++) FOUR_ROUNDS(step, 0);
#pragma clang loop unroll(full)
    for (int step = 5; step < 10; step++) FOUR_ROUNDS(step, 1);
#pragma clang loop unroll(full)
    for (int step = 10; step < 15; step++) FOUR_ROUNDS(step, 2);
#pragma clang loop unroll(full)
    for (int step = 15; step < 20; step++) FOUR_ROUNDS(step, 3);
    topE = _mm_sha1nexte_epu32(before, oldE);
    abcd = _mm_add_epi32(abcd, oldABCD);
  }
  _mm_storeu_si128((__m128i *)state, _mm_shuffle_epi32(abcd, 0x1B));
  state[4] = (uint32_t)_mm_extract_epi32(topE, 3);
}

#else

void cdigest_sha1(uint32_t state[5], const void *blocks, size_t count) {
  (void)state;
  (void)blocks;
  (void)count;
}

#endif
