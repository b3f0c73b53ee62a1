#!/usr/bin/env python3
"""Measures a galaxy of Parquet files with Spark: degrees, connected components, and PageRank.

    spark_analyze.py DIR [--iterations 10]

DIR is the folder `parquet` of `warpwright generate -T parquet`, with a file or a folder of parts
for each table. Prints one JSON document. Components ignore directions, and no edge joins two of
them: that is checked.

Only integers are added up, ranks too, in units of 10⁻¹⁵: sums of floating-point numbers depend on
their order, and so on the number of partitions and on the engine.
"""

import argparse
import json
import pathlib

from pyspark.sql import SparkSession, functions
from pyspark.sql.types import LongType

UNIT = 10**15
DAMPING_PERCENT = 85


def read(spark, folder, table):
    """A table, from one file or a folder of parts."""
    path = pathlib.Path(folder) / f"{table}.parquet"
    return spark.read.parquet(str(path if path.exists() else pathlib.Path(folder) / table))


def edges_of(spark, folder):
    """Directed edges between sectors: warps, tunnels and gates, each once."""
    tables = [
        read(spark, folder, "sector_warps").select(
            functions.col("source_sector_id").alias("a"),
            functions.col("destination_sector_id").alias("b"),
            "is_bidirectional",
        ),
        read(spark, folder, "warp_tunnels").select(
            functions.col("origin_sector_id").alias("a"),
            functions.col("destination_sector_id").alias("b"),
            "is_bidirectional",
        ),
    ]
    links = tables[0].union(tables[1])
    back = links.where("is_bidirectional").select(
        functions.col("b").alias("a"), functions.col("a").alias("b")
    )
    return links.select("a", "b").union(back).where("a <> b").distinct()


def numbered(spark, folder, edges):
    """Sectors by their galaxy-wide ids, and edges between these."""
    sectors = read(spark, folder, "sectors").select("id", functions.col("sector_id").cast("long"))
    named = edges.join(
        sectors.select(functions.col("id").alias("a"), functions.col("sector_id").alias("source")),
        "a",
    ).join(
        sectors.select(functions.col("id").alias("b"), functions.col("sector_id").alias("target")),
        "b",
    )
    return sectors.select("sector_id"), named.select("source", "target")


def components(nodes, edges):
    """The component of each sector: its lowest sector.

    Each round takes the lowest label of the neighbors, and then the label of the label, so that
    paths halve.
    """
    both = edges.union(edges.select("target", "source")).distinct().localCheckpoint()
    labels = nodes.select("sector_id", functions.col("sector_id").alias("label")).localCheckpoint()
    while True:
        near = (
            both.join(labels, both.target == labels.sector_id)
            .groupBy("source")
            .agg(functions.min("label").alias("near"))
        )
        lower = labels.join(near, labels.sector_id == near.source, "left").select(
            "sector_id", "label", functions.least("label", "near").alias("lower")
        )
        jump = labels.select(
            functions.col("sector_id").alias("lower"), functions.col("label").alias("jump")
        )
        after = (
            lower.join(jump, "lower")
            .select("sector_id", "label", functions.least("lower", "jump").alias("next"))
            .localCheckpoint()
        )
        if after.where("label <> next").isEmpty():
            return labels
        labels = after.select("sector_id", functions.col("next").alias("label"))


def ranks(nodes, edges, iterations):
    """PageRank in units of 10⁻¹⁵; what sinks hold is spread over all sectors."""
    count = nodes.count()
    degrees = edges.groupBy("source").agg(functions.count("*").alias("degree"))
    graph = edges.join(degrees, "source").localCheckpoint()
    start = functions.lit(UNIT // count).cast(LongType())
    rank = nodes.select("sector_id", start.alias("rank"))
    for _ in range(iterations):
        given = (
            graph.join(rank, graph.source == rank.sector_id)
            .groupBy("target")
            .agg(functions.sum(functions.expr("rank div degree")).alias("given"))
        )
        held = rank.join(degrees, rank.sector_id == degrees.source, "left_anti")
        lost = held.agg(functions.sum("rank")).first()[0] or 0
        base = (UNIT * (100 - DAMPING_PERCENT) // 100 + lost * DAMPING_PERCENT // 100) // count
        rank = (
            rank.select("sector_id")
            .join(given, rank.sector_id == given.target, "left")
            .select(
                "sector_id",
                functions.expr(f"{base}L + coalesce(given, 0L) * {DAMPING_PERCENT} div 100").alias(
                    "rank"
                ),
            )
            .localCheckpoint()
        )
    return rank


def main():
    """Measures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("--iterations", type=int, default=10)
    options = parser.parse_args()
    spark = SparkSession.builder.appName("warpwright analyze").getOrCreate()
    nodes, edges = numbered(spark, options.folder, edges_of(spark, options.folder))
    nodes, edges = nodes.localCheckpoint(), edges.localCheckpoint()
    labels = components(nodes, edges)
    ends = edges.join(labels, edges.source == labels.sector_id).select(
        "target", functions.col("label").alias("from")
    )
    others = labels.select(
        functions.col("sector_id").alias("target"), functions.col("label").alias("other")
    )
    crossing = ends.join(others, "target").where("from <> other")
    if not crossing.isEmpty():
        raise SystemExit("an edge joins two components")
    sizes = [row["count"] for row in labels.groupBy("label").count().collect()]
    leaving = edges.groupBy("source").count().withColumnRenamed("count", "degree")
    histogram = (
        nodes.join(leaving, nodes.sector_id == leaving.source, "left")
        .groupBy(functions.coalesce("degree", functions.lit(0)).alias("degree"))
        .count()
        .collect()
    )
    counts = {row["degree"]: row["count"] for row in histogram}
    best = (
        ranks(nodes, edges, options.iterations)
        .orderBy(functions.desc("rank"), "sector_id")
        .limit(10)
        .collect()
    )
    answer = {
        "sectors": nodes.count(),
        "directedEdges": edges.count(),
        "outDegree": [counts.get(degree, 0) for degree in range(max(counts, default=-1) + 1)],
        "weaklyConnected": {"count": len(sizes), "largest": sorted(sizes, reverse=True)[:10]},
        "pageRank": [{"sector": row["sector_id"], "rank": row["rank"]} for row in best],
    }
    spark.stop()
    print(json.dumps(answer, indent=2))


if __name__ == "__main__":
    main()
