// Stands between a program and the C library, and makes one call fail. The tests compile it and load it
// with LD_PRELOAD; libraries that the program uses are covered, too.
//
// FAULT_ROOT    folder: calls on files elsewhere are neither counted nor touched
// FAULT_CALLS   names of the calls that count, separated by commas: open write sync rename link ...
// FAULT_AT      number of the call that fails, from 1; 0 for none
// FAULT_KIND    errno (a number), or: short (a part is read or written), kill (the process ends)
// FAULT_STICKY  1: all calls from there on fail
// FAULT_SERVE   two descriptors, "in,out": at the first call that counts, the program waits for orders (FAULT_AT and
//               microseconds until it is killed, 0 for none, as 64-bit numbers). Each lets a copy of the process go on;
//               its status as of waitpid and the microseconds that it took are the answer
// FAULT_REPORT  file of 104 bytes: number of the call that failed last, and of calls by name, in the order below

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { DESCRIPTORS = 4096, SHORT = -1, KILL = -2 };

static const char *const names[] = {
  "open", "read", "write", "sync", "rename", "link", "unlink", "mkdir", "close", "thread", "memory",
};
enum { NAMES = sizeof names / sizeof *names };

struct report {
  _Atomic uint64_t failed;
  _Atomic uint64_t counted[NAMES];
  _Atomic uint64_t chosen;
};

static struct report unseen;
static struct report *report = &unseen;
static const char *root;
static size_t root_length;
static bool is_chosen[NAMES];
static uint64_t fault_at;
static int kind;
static bool is_sticky;
static int orders = -1;
static int answers = -1;
static atomic_bool is_ready;
static atomic_bool is_inside[DESCRIPTORS];

// Whether a name is among those of a list.
static bool is_listed(const char *name, const char *list) {
  size_t length = strlen(name);
  for (const char *at = strstr(list, name); at != NULL; at = strstr(at + 1, name)) {
    bool begins = at == list || at[-1] == ',';
    if (begins && (at[length] == ',' || at[length] == '\0')) return true;
  }
  return false;
}

static int place_of(const char *name) {
  for (int place = 0; place < NAMES; place++) {
    if (strcmp(names[place], name) == 0) return place;
  }
  abort();
}

static int64_t microseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * (int64_t)1000000 + now.tv_nsec / 1000;
}

// Lets copies of the process go on, one after the other; returns in each of them. What came before, as
// reading arguments, is done once.
static void serve(void) {
  int64_t order[2];
  while (syscall(SYS_read, orders, order, sizeof order) == sizeof order) {
    int64_t answer[2] = {0, microseconds()};
    pid_t child = fork();
    if (child == 0) {
      syscall(SYS_close, orders);
      syscall(SYS_close, answers);
      orders = -1;
      fault_at = (uint64_t)order[0];
      memset(report, 0, sizeof *report);
      return;
    }
    if (order[1] > 0) {
      usleep((useconds_t)order[1]);
      kill(child, SIGKILL);
    }
    int status = -1;
    waitpid(child, &status, 0);
    answer[0] = status;
    answer[1] = microseconds() - answer[1];
    syscall(SYS_write, answers, answer, sizeof answer);
  }
  _exit(0);
}

// What to do with a call: 0 let it pass, an errno, SHORT.
static int decide(const char *name) {
  if (!atomic_load(&is_ready)) return 0;
  int place = place_of(name);
  if (orders >= 0 && is_chosen[place]) serve();
  atomic_fetch_add(&report->counted[place], 1);
  if (!is_chosen[place]) return 0;
  uint64_t number = atomic_fetch_add(&report->chosen, 1) + 1;
  if (fault_at == 0 || number < fault_at || (number > fault_at && !is_sticky)) return 0;
  atomic_store(&report->failed, number);
  if (kind == KILL) {
    syscall(SYS_kill, getpid(), SIGKILL);
    for (;;) pause();
  }
  return kind;
}

static bool is_under_root(const char *path) {
  if (path == NULL || root == NULL) return false;
  return path[0] != '/' || strncmp(path, root, root_length) == 0;
}

static bool is_tracked(int descriptor) {
  return descriptor >= 0 && descriptor < DESCRIPTORS && atomic_load(&is_inside[descriptor]);
}

static void track(int descriptor, bool inside) {
  if (descriptor >= 0 && descriptor < DESCRIPTORS) atomic_store(&is_inside[descriptor], inside);
}

__attribute__((constructor)) static void start(void) {
  root = getenv("FAULT_ROOT");
  root_length = root == NULL ? 0 : strlen(root);
  const char *text = getenv("FAULT_CALLS");
  for (int place = 0; text != NULL && place < NAMES; place++) {
    is_chosen[place] = is_listed(names[place], text);
  }
  text = getenv("FAULT_AT");
  fault_at = text == NULL ? 0 : strtoull(text, NULL, 10);
  text = getenv("FAULT_KIND");
  if (text == NULL) text = "5";
  kind = strcmp(text, "short") == 0 ? SHORT : strcmp(text, "kill") == 0 ? KILL : atoi(text);
  text = getenv("FAULT_STICKY");
  is_sticky = text != NULL && text[0] == '1';
  text = getenv("FAULT_SERVE");
  if (text != NULL) sscanf(text, "%d,%d", &orders, &answers);
  text = getenv("FAULT_REPORT");
  if (text != NULL) {
    int descriptor = (int)syscall(SYS_openat, AT_FDCWD, text, O_RDWR | O_CLOEXEC, 0);
    void *memory =
      mmap(NULL, sizeof *report, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
    if (memory != MAP_FAILED) report = memory;
    syscall(SYS_close, descriptor);
  }
  // Programs that this one starts are not disturbed.
  unsetenv("LD_PRELOAD");
  atomic_store(&is_ready, true);
}

#define FAIL(name, condition, result)             \
  do {                                            \
    int fault = (condition) ? decide(name) : 0;   \
    if (fault > 0) {                              \
      errno = fault;                              \
      return result;                              \
    }                                             \
  } while (0)

// Opening

static int open_at(int directory, const char *path, int flags, mode_t mode) {
  bool inside = is_under_root(path);
  FAIL("open", inside, -1);
  int descriptor = (int)syscall(SYS_openat, directory, path, flags, mode);
  track(descriptor, inside);
  return descriptor;
}

#define OPEN(name, ...)                                                     \
  int name(__VA_ARGS__ const char *path, int flags, ...) {                  \
    mode_t mode = 0;                                                        \
    if (flags & (O_CREAT | O_TMPFILE)) {                                    \
      va_list rest;                                                         \
      va_start(rest, flags);                                                \
      mode = (mode_t)va_arg(rest, int);                                     \
      va_end(rest);                                                         \
    }                                                                       \
    return open_at(DIRECTORY, path, flags, mode);                           \
  }

#define DIRECTORY AT_FDCWD
OPEN(open, )
OPEN(open64, )
#undef DIRECTORY
#define DIRECTORY directory
#define COMMA ,
OPEN(openat, int directory COMMA)
OPEN(openat64, int directory COMMA)

int __open_2(const char *path, int flags) { return open_at(AT_FDCWD, path, flags, 0); }
int __open64_2(const char *path, int flags) { return open_at(AT_FDCWD, path, flags, 0); }
int creat(const char *path, mode_t mode) {
  return open_at(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode);
}

static int make_temporary(char *template, const char *name) {
  bool inside = is_under_root(template);
  FAIL("open", inside, -1);
  int (*next)(char *) = (int (*)(char *))dlsym(RTLD_NEXT, name);
  int descriptor = next(template);
  track(descriptor, inside);
  return descriptor;
}

int mkstemp(char *template) { return make_temporary(template, "mkstemp"); }
int mkstemp64(char *template) { return make_temporary(template, "mkstemp64"); }

char *mkdtemp(char *template) {
  FAIL("mkdir", is_under_root(template), NULL);
  char *(*next)(char *) = (char *(*)(char *))dlsym(RTLD_NEXT, "mkdtemp");
  return next(template);
}

FILE *fopen(const char *path, const char *mode) {
  FAIL("open", is_under_root(path), NULL);
  FILE *(*next)(const char *, const char *) =
    (FILE * (*)(const char *, const char *)) dlsym(RTLD_NEXT, "fopen");
  return next(path, mode);
}

int close(int descriptor) {
  bool inside = is_tracked(descriptor);
  track(descriptor, false);
  int fault = inside ? decide("close") : 0;
  int result = (int)syscall(SYS_close, descriptor);
  if (fault > 0) {
    errno = fault;
    return -1;
  }
  return result;
}

// Reading and writing

static size_t part(size_t count, int fault) {
  return fault == SHORT && count > 1 ? count / 2 : count;
}

ssize_t write(int descriptor, const void *bytes, size_t count) {
  int fault = is_tracked(descriptor) ? decide("write") : 0;
  if (fault > 0) {
    errno = fault;
    return -1;
  }
  return syscall(SYS_write, descriptor, bytes, part(count, fault));
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t place) {
  int fault = is_tracked(descriptor) ? decide("write") : 0;
  if (fault > 0) {
    errno = fault;
    return -1;
  }
  return syscall(SYS_pwrite64, descriptor, bytes, part(count, fault), place);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t place) {
  return pwrite(descriptor, bytes, count, place);
}

ssize_t writev(int descriptor, const struct iovec *parts, int count) {
  FAIL("write", is_tracked(descriptor), -1);
  return syscall(SYS_writev, descriptor, parts, count);
}

ssize_t read(int descriptor, void *bytes, size_t count) {
  int fault = is_tracked(descriptor) ? decide("read") : 0;
  if (fault > 0) {
    errno = fault;
    return -1;
  }
  return syscall(SYS_read, descriptor, bytes, part(count, fault));
}

ssize_t pread(int descriptor, void *bytes, size_t count, off_t place) {
  int fault = is_tracked(descriptor) ? decide("read") : 0;
  if (fault > 0) {
    errno = fault;
    return -1;
  }
  return syscall(SYS_pread64, descriptor, bytes, part(count, fault), place);
}

ssize_t pread64(int descriptor, void *bytes, size_t count, off64_t place) {
  return pread(descriptor, bytes, count, place);
}

int ftruncate(int descriptor, off_t length) {
  FAIL("write", is_tracked(descriptor), -1);
  return (int)syscall(SYS_ftruncate, descriptor, length);
}

int ftruncate64(int descriptor, off64_t length) { return ftruncate(descriptor, length); }

int fsync(int descriptor) {
  FAIL("sync", is_tracked(descriptor), -1);
  return (int)syscall(SYS_fsync, descriptor);
}

int fdatasync(int descriptor) {
  FAIL("sync", is_tracked(descriptor), -1);
  return (int)syscall(SYS_fdatasync, descriptor);
}

// Names

int rename(const char *old, const char *new) {
  FAIL("rename", is_under_root(new), -1);
  return (int)syscall(SYS_renameat2, AT_FDCWD, old, AT_FDCWD, new, 0);
}

int link(const char *old, const char *new) {
  FAIL("link", is_under_root(new), -1);
  return (int)syscall(SYS_linkat, AT_FDCWD, old, AT_FDCWD, new, 0);
}

int unlink(const char *path) {
  FAIL("unlink", is_under_root(path), -1);
  return (int)syscall(SYS_unlinkat, AT_FDCWD, path, 0);
}

int mkdir(const char *path, mode_t mode) {
  FAIL("mkdir", is_under_root(path), -1);
  return (int)syscall(SYS_mkdirat, AT_FDCWD, path, mode);
}

// Threads and memory

int pthread_create(
  pthread_t *thread, const pthread_attr_t *attributes, void *(*body)(void *), void *argument) {
  int fault = decide("thread");
  if (fault > 0) return fault;
  static int (*next)(pthread_t *, const pthread_attr_t *, void *(*)(void *), void *);
  if (next == NULL) {
    next = (int (*)(pthread_t *, const pthread_attr_t *, void *(*)(void *), void *))dlsym(
      RTLD_NEXT, "pthread_create");
  }
  return next(thread, attributes, body, argument);
}

// The program's own allocator calls these. What looks their originals up may allocate itself.
static _Alignas(64) char early[1 << 16];
static size_t early_bytes;

static void *take_early(size_t size) {
  size_t start = (early_bytes + 63) / 64 * 64;
  early_bytes = start + size;
  return early_bytes > sizeof early ? NULL : early + start;
}

static _Thread_local bool is_looking;

static void *original(const char *name) {
  is_looking = true;
  void *found = dlsym(RTLD_NEXT, name);
  is_looking = false;
  return found;
}

static bool is_refused(void) {
  int fault = decide("memory");
  if (fault > 0) errno = ENOMEM;
  return fault > 0;
}

void *__libc_malloc(size_t size) {
  static void *(*next)(size_t);
  if (next == NULL) {
    if (is_looking) return take_early(size);
    next = (void *(*)(size_t))original("__libc_malloc");
  }
  return is_refused() ? NULL : next(size);
}

void *__libc_calloc(size_t count, size_t size) {
  static void *(*next)(size_t, size_t);
  if (next == NULL) {
    if (is_looking) return take_early(count * size);
    next = (void *(*)(size_t, size_t))original("__libc_calloc");
  }
  return is_refused() ? NULL : next(count, size);
}

void *__libc_realloc(void *memory, size_t size) {
  static void *(*next)(void *, size_t);
  if (next == NULL) next = (void *(*)(void *, size_t))original("__libc_realloc");
  return is_refused() ? NULL : next(memory, size);
}

void *__libc_memalign(size_t alignment, size_t size) {
  static void *(*next)(size_t, size_t);
  if (next == NULL) next = (void *(*)(size_t, size_t))original("__libc_memalign");
  return is_refused() ? NULL : next(alignment, size);
}
