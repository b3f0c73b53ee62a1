#include "CAllocation.h"

#include "CSignals.h"

#include <errno.h>
#include <stdint.h>
#include <stdlib.h>

#if defined(__GLIBC__)
#include <malloc.h>
#include <sys/resource.h>
#include <sysexits.h>
#endif

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || \
  __has_feature(memory_sanitizer)
#define IS_SANITIZED 1
#endif
#endif

#if defined(__GLIBC__) && !defined(IS_SANITIZED)

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *memory, size_t size);
extern void *__libc_memalign(size_t alignment, size_t size);

bool callocation_is_watching(void) { return true; }

// Each thread reserves 64 MiB of addresses for its allocations. Where the limit on addresses refuses
// that, every small allocation of the thread would be a mapping of its own, a hundred times as slow.
__attribute__((constructor)) static void share_addresses(void) {
  struct rlimit limit;
  if (getrlimit(RLIMIT_AS, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY) {
    mallopt(M_ARENA_MAX, 1);
  }
}

static void give_up(size_t size) {
  // The libraries that are loaded before the program begins allocate, too.
  csignals_set_early_memory_status(EX_IOERR);
  csignals_out_of_memory(size);
}

// The result of an allocation, which is tried once more with the memory of the reserve.
#define WATCHED(size, allocation) \
  ({ \
    void *made = (allocation); \
    if (made == NULL && (size) > 0 && csignals_use_reserve()) made = (allocation); \
    if (made == NULL && (size) > 0) give_up(size); \
    made; \
  })

void *malloc(size_t size) { return WATCHED(size, __libc_malloc(size)); }

void *calloc(size_t count, size_t size) {
  size_t total = 0;
  if (__builtin_mul_overflow(count, size, &total)) total = SIZE_MAX;
  return WATCHED(total, __libc_calloc(count, size));
}

void *realloc(void *memory, size_t size) {
  return WATCHED(size, __libc_realloc(memory, size));
}

void *memalign(size_t alignment, size_t size) {
  return WATCHED(size, __libc_memalign(alignment, size));
}

void *aligned_alloc(size_t alignment, size_t size) { return memalign(alignment, size); }

int posix_memalign(void **memory, size_t alignment, size_t size) {
  if (alignment % sizeof(void *) != 0 || (alignment & (alignment - 1)) != 0 || alignment == 0) {
    return EINVAL;
  }
  void *made = memalign(alignment, size);
  if (made == NULL) return ENOMEM;
  *memory = made;
  return 0;
}

#else

bool callocation_is_watching(void) { return false; }

#endif
