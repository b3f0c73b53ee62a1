#ifndef CSIGNALS_H
#define CSIGNALS_H

// What has to happen inside a signal handler, where only async-signal-safe calls are allowed:
// removing the temporary files of outputs that are not finished, and ending the process.

// Takes down the path of a temporary file. Returns its slot, or -1 when the path is too long or
// all slots are taken; the file is then not removed on a signal. Callable from every thread.
int csignals_register(const char *path);

// Frees a slot; -1 is ignored.
void csignals_unregister(int slot);

// The number of paths taken down at the moment.
int csignals_registered(void);

// SIGINT, SIGTERM and SIGHUP remove the registered files and end the process with 128 + signal;
// one that the parent process had ignored stays ignored. SIGPIPE is ignored, so that writing to a
// closed pipe is an error like others.
void csignals_install(void);

#endif
