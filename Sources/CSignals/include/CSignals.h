#ifndef CSIGNALS_H
#define CSIGNALS_H

#include <stdbool.h>
#include <stddef.h>

// What has to happen inside a signal handler, or when memory has run out: removing the temporary
// files of outputs that are not finished, saying why in one line, and ending the process. Only
// async-signal-safe calls are used for that.

// Registers the path of a temporary file, or of a directory that is to go if it is empty. Returns its
// slot, or -1 without memory; it is then not removed on a signal. Callable from every thread.
int csignals_register(const char *path);

// Frees a slot; -1 is ignored.
void csignals_unregister(int slot);

// The number of paths registered at the moment.
int csignals_registered(void);

// SIGINT, SIGTERM and SIGHUP remove the registered files, say so in one line, and end the process
// with 128 + signal; one that the parent process had ignored stays ignored. SIGALRM does the same with
// status 75 (EX_TEMPFAIL). SIGPIPE is ignored, so that writing to a closed pipe is an error like others.
void csignals_install(void);

// From now on the first of these signals is only noted, so that work can be saved; a second one ends
// the process at once.
void csignals_postpone(void);

// From now until `csignals_release` these signals wait: a step is under way that is done as a whole. Calls
// nest.
void csignals_hold(void);

// Ends what `csignals_hold` began; a signal that came meanwhile takes its effect now.
void csignals_release(void);

// To be called inside such a step that has put an output into its place: what is done when the time of
// `csignals_set_timeout` is over is done, so that the timer ends. Not so after `csignals_keep_timeout`, and
// after `csignals_postpone`.
void csignals_end_output(void);

// From now on the timer lasts beyond an output: there are more, or the program serves.
void csignals_keep_timeout(void);

// Keeps `size` bytes for a step that is done as a whole, so that it can be finished when memory runs
// out. There is one reserve at a time.
void csignals_keep_reserve(size_t size);

// Frees the reserve, if there still is one.
void csignals_drop_reserve(void);

// Frees the reserve for an allocation that has failed; whether there was one.
bool csignals_use_reserve(void);

// The signal that was noted, 0 if there is none.
int csignals_pending(void);

// Whether the signal that was noted is that of the timer.
bool csignals_is_late(void);

// Lets SIGALRM come after so many seconds, more than 0 and less than 2^31, and every ten seconds from then on:
// what has been postponed ends then. False if there is no such timer.
bool csignals_set_timeout(double seconds);

// Stops the timer of csignals_set_timeout, which would outlive the program in its process, and returns the
// seconds that it had left; 0 if there was none.
double csignals_stop_timeout(void);

// Ends the process as the signal would, without a message.
void csignals_end(int signal_number);

// From now on traps, aborts and invalid accesses remove the registered files and end the process:
// with `memory_status` and a line that says so if memory has run out, else with `bug_status` and the
// text of `csignals_set_bug_report`.
void csignals_install_crash_reports(int bug_status, int memory_status);

// The status of missing memory until crash reports are installed.
void csignals_set_early_memory_status(int status);

// The message about a bug: a text with its line end, which stays valid for good.
void csignals_set_bug_report(const char *text, size_t length);

// Tells that the error stream goes into a pipe for a while, because a library is at work that prints
// and ends the process by itself when it cannot go on: the descriptor to write to instead, and that
// of the pipe's reading end. A crash then reports the first line of what was printed, with the status
// of missing memory. Descriptors of -1 end that.
void csignals_set_capture(int error_stream, int reader);

// Shows a line of progress on the error stream, in the place of the one before: not before half a
// second has passed since the first call, and not more than ten times a second.
void csignals_show_progress(const char *text);

// Takes the line of progress away, before a message.
void csignals_clear_progress(void);

// Gives the calling thread a stack for signal handlers, as an exhausted stack is among the reasons
// for a signal. The first two threads that ask get one.
void csignals_use_own_stack(void);

// Whether the system refuses `size` bytes of address space. What fails for lack of memory inside
// another library often reports something else.
bool csignals_is_memory_short(size_t size);

// Opens a shared library of the system; NULL if there is none of that name. Without memory for it the
// process ends: what is made without it would be another result that looks right.
void *csignals_open_library(const char *name);

// Ends the process because `size` bytes could not be allocated. Returns if crash reports are not
// installed.
void csignals_out_of_memory(size_t size);

#endif
