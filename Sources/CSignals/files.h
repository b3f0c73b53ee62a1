#ifndef CSIGNALS_FILES_H
#define CSIGNALS_FILES_H

// Removes all registered files, then the registered directories that are empty.
// Async-signal-safe.
void csignals_remove_files(void);

#endif
