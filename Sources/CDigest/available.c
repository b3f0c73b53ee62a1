#include "CDigest.h"

#if defined(__x86_64__)

#include <cpuid.h>

bool cdigest_is_available(void) {
  unsigned a, b, c, d;
  if (!__get_cpuid(1, &a, &b, &c, &d)) return false;
  bool shuffles = (c >> 9 & 1) && (c >> 19 & 1);
  return shuffles && __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b >> 29 & 1);
}

#else

bool cdigest_is_available(void) { return false; }

#endif
