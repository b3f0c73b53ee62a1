#include "CSignals.h"
#include "target.h"

#include <dlfcn.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// The calls of Cairo that a file of several pages needs. Graphviz draws with the same library and has
// loaded it, so it is looked up while the program runs and not needed to build it.
typedef int (*write_function)(void *closure, const unsigned char *data, unsigned int length);

static struct {
  void *(*create)(write_function, void *, double, double);
  void (*set_size)(void *, double, double);
  void (*set_metadata)(void *, int, const char *);
  int (*add_outline)(void *, int, const char *, const char *, int);
  void *(*part)(void *, double, double, double, double);
  void *(*canvas)(void *);
  void (*destroy_canvas)(void *);
  void (*scale)(void *, double, double);
  void (*translate)(void *, double, double);
  void (*set_color)(void *, double, double, double);
  void (*paint)(void *);
  void (*tag_begin)(void *, const char *, const char *);
  void (*tag_end)(void *, const char *);
  void (*show_page)(void *);
  int (*canvas_status)(void *);
  int (*status)(void *);
  void (*finish)(void *);
  void (*destroy)(void *);
} cairo;

static bool load_cairo(void) {
  if (cairo.destroy != NULL) return true;
  static const char *const names[] = {"libcairo.so.2", "libcairo.2.dylib", "libcairo.so"};
  void *library = NULL;
  for (size_t index = 0; library == NULL && index < sizeof names / sizeof *names; index++) {
    library = csignals_open_library(names[index]);
  }
  if (library == NULL) return false;
  struct {
    void *place;
    const char *name;
  } calls[] = {
    {&cairo.create, "cairo_pdf_surface_create_for_stream"},
    {&cairo.set_size, "cairo_pdf_surface_set_size"},
    {&cairo.set_metadata, "cairo_pdf_surface_set_metadata"},
    {&cairo.add_outline, "cairo_pdf_surface_add_outline"},
    {&cairo.part, "cairo_surface_create_for_rectangle"},
    {&cairo.canvas, "cairo_create"},
    {&cairo.destroy_canvas, "cairo_destroy"},
    {&cairo.scale, "cairo_scale"},
    {&cairo.translate, "cairo_translate"},
    {&cairo.set_color, "cairo_set_source_rgb"},
    {&cairo.paint, "cairo_paint"},
    {&cairo.tag_begin, "cairo_tag_begin"},
    {&cairo.tag_end, "cairo_tag_end"},
    {&cairo.show_page, "cairo_surface_show_page"},
    {&cairo.canvas_status, "cairo_status"},
    {&cairo.status, "cairo_surface_status"},
    {&cairo.finish, "cairo_surface_finish"},
    {&cairo.destroy, "cairo_surface_destroy"},
  };
  for (size_t index = 0; index < sizeof calls / sizeof *calls; index++) {
    void *call = dlsym(library, calls[index].name);
    if (call == NULL) {
      cairo.destroy = NULL;
      return false;
    }
    memcpy(calls[index].place, &call, sizeof call);
  }
  return true;
}

struct ww_book {
  void *surface;
  char *bytes;
  size_t length;
  size_t room;
  int pages;
  bool is_short;
};

static int append(void *closure, const unsigned char *data, unsigned int length) {
  ww_book *book = closure;
  if (book->room - book->length < length) {
    size_t room = 2 * book->room + length;
    char *bytes = realloc(book->bytes, room);
    if (bytes == NULL) {
      book->is_short = true;
      return 1;
    }
    book->bytes = bytes;
    book->room = room;
  }
  memcpy(book->bytes + book->length, data, length);
  book->length += length;
  return 0;
}

ww_book *ww_book_begin(const char *title) {
  if (!load_cairo()) return NULL;
  ww_book *book = calloc(1, sizeof *book);
  if (book == NULL) return NULL;
  book->surface = cairo.create(append, book, 100, 100);
  enum { TITLE = 0, CREATION_DATE = 5 };
  cairo.set_metadata(book->surface, TITLE, title);
  // Equal maps are equal files.
  cairo.set_metadata(book->surface, CREATION_DATE, "2026-01-01T00:00:00Z");
  return book;
}

ww_graphviz_status ww_book_add(ww_book *book, const char *text, const char *engine,
                               ww_graphviz_bounds *bounds, const ww_book_page *page) {
  double across = page->paper_width / page->width, along = page->paper_height / page->height;
  double scale = across < along ? across : along;
  double left = (page->paper_width - scale * page->width) / 2;
  double top = (page->paper_height - scale * page->height) / 2;
  cairo.set_size(book->surface, page->paper_width, page->paper_height);
  // Graphviz ends the surface that it has drawn on; this one is a window to the page.
  void *part = cairo.part(book->surface, 0, 0, page->paper_width, page->paper_height);
  void *canvas = cairo.canvas(part);
  cairo.set_color(canvas, page->red, page->green, page->blue);
  cairo.paint(canvas);
  cairo.translate(canvas, left, top);
  cairo.scale(canvas, scale, scale);
  ww_target target = {.canvas = canvas};
  ww_graphviz_status status = ww_graphviz_draw_to(text, engine, "pdf", bounds, target);
  if (status == WW_GRAPHVIZ_OK && cairo.canvas_status(canvas) != 0) status = WW_GRAPHVIZ_RENDER;
  cairo.destroy_canvas(canvas);
  cairo.destroy(part);

  void *links = cairo.canvas(book->surface);
  for (size_t index = 0; index < page->link_count; index++) {
    ww_book_link link = page->links[index];
    char words[160];
    // Whole points: no decimal separator of a locale.
    snprintf(words, sizeof words, "rect=[%d %d %d %d] page=%d", (int)(left + link.x * scale),
             (int)(top + link.y * scale), (int)(link.width * scale) + 1,
             (int)(link.height * scale) + 1, link.page);
    cairo.tag_begin(links, "Link", words);
    cairo.tag_end(links, "Link");
  }
  cairo.destroy_canvas(links);
  cairo.show_page(book->surface);
  book->pages++;
  char words[32];
  snprintf(words, sizeof words, "page=%d", book->pages);
  enum { ROOT = 0, OPEN = 1 };
  cairo.add_outline(book->surface, ROOT, page->title, words, OPEN);
  if (status == WW_GRAPHVIZ_OK && cairo.status(book->surface) != 0) status = WW_GRAPHVIZ_RENDER;
  return status;
}

ww_graphviz_status ww_book_end(ww_book *book, char **bytes, size_t *length) {
  cairo.finish(book->surface);
  bool is_whole = cairo.status(book->surface) == 0 && !book->is_short;
  *bytes = book->bytes;
  *length = book->length;
  return is_whole ? WW_GRAPHVIZ_OK : WW_GRAPHVIZ_RENDER;
}

void ww_book_free(ww_book *book) {
  cairo.destroy(book->surface);
  free(book->bytes);
  free(book);
}
