// Reading a DOT text with libcgraph, without any Graphviz type or macro: Swift sees plain pointers
// only. The library is not thread safe; the caller holds one process-wide lock around every call.
#pragma once

#include <stdbool.h>

// Reads the one graph of `text` (DOT, ends with a zero byte); null if it is none.
void *ww_graph_read(const char *text);

// Frees a graph. Null is allowed.
void ww_graph_close(void *graph);

// Warnings and errors of the last `ww_graph_read`, one a line; never null. Valid until the next call.
const char *ww_graph_messages(void);

bool ww_graph_is_directed(void *graph);

// The nodes in the order of the text; null behind the last one.
void *ww_graph_first_node(void *graph);
void *ww_graph_next_node(void *graph, void *node);

// The edges that leave a node; in a graph without directions, those that the text begins with it.
void *ww_graph_first_edge(void *graph, void *node);
void *ww_graph_next_edge(void *graph, void *edge);
void *ww_graph_edge_tail(void *edge);
void *ww_graph_edge_head(void *edge);

// The name of a node, as the text has it.
const char *ww_graph_name(void *node);

// The value of an attribute of a node or an edge, null if the graph has none of that name.
// `*is_markup` tells whether it is text like HTML.
const char *ww_graph_attribute(void *element, const char *name, bool *is_markup);
