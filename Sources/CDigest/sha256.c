#include "CDigest.h"

#if defined(__x86_64__)

#include <immintrin.h>

// FIPS 180-4, section 4.2.2.
static const uint32_t constants[64] = {
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

// The instructions expect the eight variables in two vectors, a b e f and c d g h, with the first
// letter in the highest lane. A vector holds four words of the schedule, with which two instructions
// perform four rounds.
__attribute__((target("sha,ssse3,sse4.1")))
void cdigest_sha256(uint32_t state[8], const void *blocks, size_t count) {
  const __m128i bigEndian = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
  const __m128i *source = blocks;
  __m128i abcd = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)state), 0xB1);
  __m128i efgh = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)(state + 4)), 0x1B);
  __m128i abef = _mm_alignr_epi8(abcd, efgh, 8);
  __m128i cdgh = _mm_blend_epi16(efgh, abcd, 0xF0);
  for (; count > 0; count--, source += 4) {
    const __m128i oldABEF = abef, oldCDGH = cdgh;
    __m128i words[4];
    for (int place = 0; place < 4; place++) {
      words[place] = _mm_shuffle_epi8(_mm_loadu_si128(source + place), bigEndian);
    }
#pragma clang loop unroll(full)
    for (int step = 0; step < 16; step++) {
      __m128i *now = &words[step & 3];
      if (step >= 4) {
        const __m128i last = words[(step + 3) & 3];
        const __m128i seventh = _mm_alignr_epi8(last, words[(step + 2) & 3], 4);
        const __m128i sum = _mm_add_epi32(_mm_sha256msg1_epu32(*now, words[(step + 1) & 3]), seventh);
        *now = _mm_sha256msg2_epu32(sum, last);
      }
      const __m128i k = _mm_loadu_si128((const __m128i *)(constants + 4 * step));
      const __m128i word = _mm_add_epi32(*now, k);
      cdgh = _mm_sha256rnds2_epu32(cdgh, abef, word);
      abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(word, 0x0E));
    }
    abef = _mm_add_epi32(abef, oldABEF);
    cdgh = _mm_add_epi32(cdgh, oldCDGH);
  }
  const __m128i feba = _mm_shuffle_epi32(abef, 0x1B);
  const __m128i dchg = _mm_shuffle_epi32(cdgh, 0xB1);
  _mm_storeu_si128((__m128i *)state, _mm_blend_epi16(feba, dchg, 0xF0));
  _mm_storeu_si128((__m128i *)(state + 4), _mm_alignr_epi8(dchg, feba, 8));
}

#else

void cdigest_sha256(uint32_t state[8], const void *blocks, size_t count) {
  (void)state;
  (void)blocks;
  (void)count;
}

#endif
