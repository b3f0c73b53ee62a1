#include "CLanes.h"

#if defined(__x86_64__)

#include <immintrin.h>

__attribute__((target("avx512f,avx512bw")))
void clanes_list_bytes(const uint32_t *nodes, const uint64_t *fresh, size_t count, uint32_t *entries,
                       size_t capacity, uint32_t *counts) {
  for (size_t place = 0; place < count; place++) {
    const uint8_t *bytes = (const uint8_t *)(fresh + 8 * place);
    const uint32_t node = nodes[place] << 8;
    const __m512i word = _mm512_loadu_si512(bytes);
    for (uint64_t used = _mm512_test_epi8_mask(word, word); used != 0; used &= used - 1) {
      const size_t list = (size_t)__builtin_ctzll(used);
      uint32_t *next = entries + list * capacity + counts[list]++;
      *next = node | bytes[list];
      // Many lists are written at once, more than the processor notices by itself.
      __builtin_prefetch(next + 32, 1);
    }
  }
}

#else

void clanes_list_bytes(const uint32_t *nodes, const uint64_t *fresh, size_t count, uint32_t *entries,
                       size_t capacity, uint32_t *counts) {
  (void)nodes, (void)fresh, (void)count, (void)entries, (void)capacity, (void)counts;
}

#endif
