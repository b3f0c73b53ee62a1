#include "CSignals.h"
#include "files.h"
#include "progress.h"

#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/time.h>
#include <sysexits.h>
#include <time.h>
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

// The timer of --timeout is no interruption by another program: more time may help.
static int status_of(int signal_number) {
  return signal_number == SIGALRM ? EX_TEMPFAIL : 128 + signal_number;
}

static void say_end(int signal_number, bool has_files) {
  bool is_late = signal_number == SIGALRM;
  if (has_files) {
    const char *text = is_late ? late_removal : removal;
    csignals_say(text, strlen(text));
  } else {
    const char *text = is_late ? late_message : message;
    csignals_say(text, strlen(text));
  }
}

static void end_process(int signal_number) {
  if (atomic_load(&held) > 0) {
    atomic_store(&deferred, signal_number);
    // If the step has ended in between, it has not seen the signal.
    if (atomic_load(&held) > 0) return;
    signal_number = atomic_exchange(&deferred, 0);
    if (signal_number == 0) return;
  }
  int none = 0;
  if (atomic_load(&is_postponed) && atomic_compare_exchange_strong(&pending, &none, signal_number)) {
    return;
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

void csignals_hold(void) { atomic_fetch_add(&held, 1); }

void csignals_release(void) {
  if (atomic_fetch_sub(&held, 1) != 1) return;
  int signal_number = atomic_exchange(&deferred, 0);
  if (signal_number != 0) end_process(signal_number);
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
  return setitimer(ITIMER_REAL, &timer, NULL) == 0;
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
