#include "CSignals.h"
#include "files.h"
#include "progress.h"

#include <dlfcn.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#ifndef MAP_ANONYMOUS
#define MAP_ANONYMOUS MAP_ANON
#endif

enum { STACKS = 2, STACK_BYTES = 1 << 16, PROBE_BYTES = 1 << 18, THREAD_BYTES = 8 << 20 };
// Address space for a library of the system, and for those that it needs.
enum { LIBRARY_BYTES = 16 << 20 };

static _Alignas(16) char stacks[STACKS][STACK_BYTES];
static atomic_int stacks_taken;

static int bug_status;
static int memory_status;
static const char *bug_text;
static size_t bug_length;
// The first thread that fails says why; the others wait for the end.
static atomic_flag is_ending = ATOMIC_FLAG_INIT;

static void begin_end(void) {
  while (atomic_flag_test_and_set(&is_ending)) pause();
  csignals_remove_files();
  csignals_wipe_progress();
}

// `size` is 0 where it is not known.
static void say_memory(size_t size) {
  static char line[256];
  size_t length = 0;
  const char *parts[] = {
    "warpwright: not enough memory", " for another ", "", " bytes",
    "; raise the limit on memory (--max-memory, ulimit -v, or that of the container), or use a "
    "smaller map\n",
  };
  char digits[24];
  size_t first = sizeof digits - 1;
  digits[first] = '\0';
  for (size_t rest = size; rest > 0; rest /= 10) digits[--first] = (char)('0' + rest % 10);
  parts[2] = digits + first;
  for (int part = 0; part < 5; part++) {
    if (size == 0 && part > 0 && part < 4) continue;
    size_t count = strlen(parts[part]);
    memcpy(line + length, parts[part], count);
    length += count;
  }
  csignals_say(line, length);
}

void csignals_set_early_memory_status(int status) {
  if (memory_status == 0) memory_status = status;
}

void csignals_out_of_memory(size_t size) {
  if (memory_status == 0) return;
  begin_end();
  say_memory(size);
  _exit(memory_status);
}

bool csignals_is_memory_short(size_t size) {
  void *probe = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (probe == MAP_FAILED) return true;
  munmap(probe, size);
  return false;
}

void *csignals_open_library(const char *name) {
  void *library = dlopen(name, RTLD_NOW | RTLD_LOCAL);
  if (library == NULL && csignals_is_memory_short(LIBRARY_BYTES)) csignals_out_of_memory(LIBRARY_BYTES);
  return library;
}

// Whether the system refuses even a little memory. A stack that cannot grow is no failed allocation,
// but an invalid access.
static bool is_memory_short(void) { return csignals_is_memory_short(PROBE_BYTES); }

// Reports why a library gave up: that memory is short, or else the last line with words that it printed.
// False if there is none.
static bool say_captured(void) {
  static char text[2048];
  int reader = csignals_capture_reader();
  ssize_t count = reader < 0 ? 0 : read(reader, text, sizeof text - 1);
  if (count <= 0) return false;
  size_t end = (size_t)count;
  while (end > 0 && text[end - 1] <= ' ') end--;
  size_t start = end;
  while (start > 0 && text[start - 1] != '\n') start--;
  if (start == end) return false;
  // Without room for the stack of a thread, what the library reports about threads is about memory.
  if (csignals_is_memory_short(THREAD_BYTES)) {
    say_memory(0);
    return true;
  }
  for (size_t index = start; index < end; index++) {
    if ((unsigned char)text[index] < ' ' || text[index] == 0x7F) text[index] = '?';
  }
  static const char beginning[] = "warpwright: a library that draws has given up: ";
  csignals_say(beginning, sizeof beginning - 1);
  text[end] = '\n';
  csignals_say(text + start, end + 1 - start);
  return true;
}

static void crash(int signal_number) {
  begin_end();
  if (is_memory_short()) {
    say_memory(0);
    _exit(memory_status);
  }
  // GLib ends the process by these two where it gets no thread, or no memory.
  if ((signal_number == SIGABRT || signal_number == SIGTRAP) && say_captured()) {
    _exit(memory_status);
  }
  if (bug_text != NULL) csignals_say(bug_text, bug_length);
  _exit(bug_status);
}

void csignals_set_bug_report(const char *text, size_t length) {
  // A handler in between must not read beyond the older text.
  bug_length = 0;
  bug_text = text;
  bug_length = length;
}

void csignals_use_own_stack(void) {
  int index = atomic_fetch_add(&stacks_taken, 1);
  if (index >= STACKS) return;
  stack_t stack;
  memset(&stack, 0, sizeof stack);
  stack.ss_sp = stacks[index];
  stack.ss_size = STACK_BYTES;
  sigaltstack(&stack, NULL);
}

void csignals_install_crash_reports(int bug, int memory) {
  bug_status = bug;
  memory_status = memory;
  csignals_use_own_stack();
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = crash;
  action.sa_flags = SA_ONSTACK;
  int numbers[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE};
  for (size_t index = 0; index < sizeof numbers / sizeof *numbers; index++) {
    sigaction(numbers[index], &action, NULL);
  }
}
