#ifndef CTHREADS_H
#define CTHREADS_H

#include <stdbool.h>
#include <stddef.h>

// Threads with a stack of a known size, however small the limits of the process are. A limit on
// threads or memory may leave no room for a thread; both functions then return without waiting for
// one, as a pool of threads would.

// Calls `work` with `context` on up to `threads` threads at once, the calling one among them, and
// returns when all calls have ended. Where the system makes no more threads there are fewer calls,
// but always the one of the calling thread.
//
// Returns the number of calls.
int cthreads_run(int threads, size_t stack, void (*work)(void *), void *context);

// Calls `work` with `context` on a thread of its own and waits for it.
//
// Returns false if no thread could be created; `work` has not been called then.
bool cthreads_call(size_t stack, void (*work)(void *), void *context);

// Calls `work` with `context` on a thread of its own and does not wait for it.
//
// Returns false if no thread could be created; `work` will not be called then.
bool cthreads_start(size_t stack, void (*work)(void *), void *context);

// A place that one thread at a time is in, where it can wait for others to change something.
typedef struct cthreads_monitor cthreads_monitor;

cthreads_monitor *cthreads_monitor_create(void);
void cthreads_monitor_destroy(cthreads_monitor *monitor);
void cthreads_monitor_enter(cthreads_monitor *monitor);
void cthreads_monitor_leave(cthreads_monitor *monitor);

// Lets others in until one of them wakes all who wait; the thread is in the monitor.
void cthreads_monitor_wait(cthreads_monitor *monitor);

// Wakes all who wait.
void cthreads_monitor_wake(cthreads_monitor *monitor);

#endif
