// The process begins in C, because C has the arguments as bytes. Swift repairs what is not UTF-8 and
// reads them from /proc, which need not be mounted. Everything else is in the library.

void warpwright_run(int count, const char *const *arguments);

int main(int count, char **arguments) {
  warpwright_run(count, (const char *const *)arguments);
  return 0;
}
