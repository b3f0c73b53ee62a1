#include "CLanes.h"

#if defined(__x86_64__)

bool clanes_is_available(void) {
  __builtin_cpu_init();
  return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw")
    && __builtin_cpu_supports("avx512vl")
    && __builtin_cpu_supports("avx512vpopcntdq");
}

#else

bool clanes_is_available(void) { return false; }

#endif
