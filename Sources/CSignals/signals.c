#include "CSignals.h"
#include "files.h"
#include "progress.h"

#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/time.h>
#include <sysexits.h>
#include <unistd.h>

// How long a search has to save its progress when its time is over.
enum { GRACE_SECONDS = 10 };

static const char message[] = "warpwright: interrupted\n";
static const char removal[] = "warpwright: interrupted; unfinished output is removed\n";
static const char late_message[] = "warpwright: not done when the time of --timeout was over; allow more\n";
static const char late_removal[] =
  "warpwright: not done when the time of --timeout was over; unfinished output is removed; allow more\n";

static atomic_bool is_postponed;
static atomic_int pending;
// How many steps are under way that are not to be interrupted, and the signal that came meanwhile.
static atomic_int held;
static atomic_int deferred;
// Set while a signal ends the process; no such step begins any more.
static atomic_bool is_ending;
// Whether the time was over after another signal had been noted.
static atomic_bool was_late;
// Whether there is a timer, whether it lasts after the first output, and whether an output has ended it.
static atomic_bool has_timeout;
static atomic_bool is_timeout_kept;
static atomic_bool is_timeout_over;

// The timer of --timeout is no interruption by another program: more time may help.
static int status_of(int signal_number) {
  return signal_number == SIGALRM ? EX_TEMPFAIL : 128 + signal_number;
}

static void say_end(int signal_number, bool has_files) {
  const char *text = has_files ? removal : message;
  if (signal_number == SIGALRM) text = has_files ? late_removal : late_message;
  csignals_say(text, strlen(text));
}

// Keeps a signal until the step under way has ended; the timer does not take the place of another one.
static void defer(int signal_number) {
  int none = 0;
  if (signal_number == SIGALRM) {
    atomic_compare_exchange_strong(&deferred, &none, signal_number);
  } else {
    atomic_store(&deferred, signal_number);
  }
}

// Notes a signal so that work can be saved; false if it is the second one, which ends the process.
static bool note(int signal_number) {
  if (!atomic_load(&is_postponed)) return false;
  int known = 0;
  if (atomic_compare_exchange_strong(&pending, &known, signal_number)) return true;
  // The timer only counts as a second signal once it has run out twice.
  return signal_number == SIGALRM && known != SIGALRM && !atomic_exchange(&was_late, true);
}

static void end_process(int signal_number) {
  while (true) {
    if (atomic_load(&held) > 0) {
      defer(signal_number);
      // If the step has ended in between, it has not seen the signal.
      if (atomic_load(&held) > 0) return;
      signal_number = atomic_exchange(&deferred, 0);
      if (signal_number == 0) return;
    }
    if (note(signal_number)) return;
    // A step of another thread begins before this or not at all.
    atomic_store(&is_ending, true);
    bool is_free = atomic_load(&held) == 0;
    bool is_void = signal_number == SIGALRM && atomic_load(&is_timeout_over);
    if (is_free && !is_void) break;
    atomic_store(&is_ending, false);
    if (is_void) return;
  }
  bool has_files = csignals_registered() > 0;
  csignals_remove_files();
  csignals_wipe_progress();
  say_end(signal_number, has_files);
  _exit(status_of(signal_number));
}

static void handle(int signal_number) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = end_process;
  sigfillset(&action.sa_mask);
  sigaction(signal_number, &action, NULL);
}

static void handle_unless_ignored(int signal_number) {
  struct sigaction old;
  if (sigaction(signal_number, NULL, &old) == 0 && old.sa_handler == SIG_IGN) return;
  handle(signal_number);
}

void csignals_hold(void) {
  atomic_fetch_add(&held, 1);
  // Either the thread that ends the process sees the step, or the step waits for that end.
  while (atomic_load(&is_ending)) sched_yield();
}

void csignals_release(void) {
  if (atomic_fetch_sub(&held, 1) != 1) return;
  int signal_number = atomic_exchange(&deferred, 0);
  if (signal_number != 0) end_process(signal_number);
}

void csignals_keep_timeout(void) { atomic_store(&is_timeout_kept, true); }

void csignals_end_output(void) {
  // A search writes its state, and goes on. A timer that is not ours is left alone.
  if (!atomic_load(&has_timeout) || atomic_load(&is_timeout_kept) || atomic_load(&is_postponed)) return;
  // A signal that is under way comes to nothing, too.
  atomic_store(&is_timeout_over, true);
  csignals_stop_timeout();
}

void csignals_postpone(void) { atomic_store(&is_postponed, true); }

int csignals_pending(void) { return atomic_load(&pending); }

bool csignals_is_late(void) { return atomic_load(&pending) == SIGALRM; }

bool csignals_set_timeout(double seconds) {
  struct itimerval timer;
  memset(&timer, 0, sizeof timer);
  timer.it_value.tv_sec = (time_t)seconds;
  timer.it_value.tv_usec = (suseconds_t)((seconds - (double)timer.it_value.tv_sec) * 1e6);
  // None at all would stop the timer.
  if (timer.it_value.tv_sec == 0 && timer.it_value.tv_usec == 0) timer.it_value.tv_usec = 1;
  timer.it_interval.tv_sec = GRACE_SECONDS;
  // The parent process may have blocked it.
  sigset_t alarms;
  sigemptyset(&alarms);
  sigaddset(&alarms, SIGALRM);
  atomic_store(&is_timeout_over, false);
  atomic_store(&has_timeout, true);
  if (pthread_sigmask(SIG_UNBLOCK, &alarms, NULL) != 0) return false;
  return setitimer(ITIMER_REAL, &timer, NULL) == 0;
}

double csignals_stop_timeout(void) {
  struct itimerval none, old;
  memset(&none, 0, sizeof none);
  if (setitimer(ITIMER_REAL, &none, &old) != 0) return 0;
  return (double)old.it_value.tv_sec + (double)old.it_value.tv_usec / 1e6;
}

void csignals_end(int signal_number) {
  csignals_remove_files();
  csignals_wipe_progress();
  _exit(status_of(signal_number));
}

void csignals_install(void) {
  handle_unless_ignored(SIGINT);
  handle_unless_ignored(SIGTERM);
  handle_unless_ignored(SIGHUP);
  handle(SIGALRM);
  struct sigaction ignore;
  memset(&ignore, 0, sizeof ignore);
  ignore.sa_handler = SIG_IGN;
  sigaction(SIGPIPE, &ignore, NULL);
}
