"""Reads a corpus of articles and brings together the statements that tell the same, on a Spark cluster.

    spark-submit compare_corpus.py --input corpus.parquet --output results/ [--field text=body]… [--hearsay COMMAND]

`hearsay` has to be installed on every node; it does the reading and the comparing, Spark the joins between. Each step writes its
table below --output, and a step that is there already is not done again. docs/spark.md says what the tables hold.
"""

import argparse
import json
import os
import shlex
import subprocess
import tempfile

from pyspark.sql import DataFrame, SparkSession

# How rows pass through a program: one a line, tabs between the columns.
ROWS = r"ROW FORMAT DELIMITED FIELDS TERMINATED BY '\t'"

# A statement's number: the number of its article, and its place in it.
PLACES = 1_000_000


def main() -> None:
    options = parse_options()
    spark = SparkSession.builder.appName("hearsay").getOrCreate()
    run = Corpus(spark, options.output, options.hearsay)
    run.step("readings", lambda: run.read(options.input, options.input_format, options.field))
    run.step("found", run.find_statements)
    run.step("sorted", run.sort_articles)
    run.step("articles", run.number_articles)
    run.step("statements", run.number_statements)
    run.step("leaders", run.find_leaders)
    run.step("unique", run.find_unique)
    run.step("counts", run.count)
    run.step("keys", run.find_keys)
    run.step("met", run.meet)
    run.step("kinship", run.find_kinship)
    run.step("candidates", run.find_candidates)
    run.step("near", run.compare)
    run.step("groups", run.group)
    run.step("joined", run.join)
    run.step("points", run.find_points)


def parse_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--input", required=True, help="a file or folder of Parquet, or of one JSON object a line")
    parser.add_argument("--input-format", choices=["parquet", "ndjson"], help="default: by the name of --input")
    parser.add_argument("--output", required=True, help="the folder for the tables")
    parser.add_argument("--field", action="append", default=[], metavar="NAME=FIELD", help="as hearsay read takes it")
    parser.add_argument("--hearsay", default="hearsay", help="the command on each node")
    options = parser.parse_args()
    if options.input_format is None:
        options.input_format = "parquet" if options.input.rstrip("/").endswith(".parquet") else "ndjson"
    return options


class Corpus:
    def __init__(self, spark: SparkSession, output: str, hearsay: str) -> None:
        self.spark = spark
        self.output = output.rstrip("/")
        self.hearsay = hearsay
        self.counts_file: str | None = None
        self.limits = json.loads(subprocess.run([*shlex.split(hearsay), "corpus", "limits"], capture_output=True, check=True, text=True).stdout)

    def step(self, name: str, make) -> None:
        """Makes a table, writes it, and gives it its name; what was written before is taken as it is."""
        path = f"{self.output}/{name}"
        if not self.is_done(path):
            print(f"hearsay: {name}", flush=True)
            make().write.mode("overwrite").parquet(path)
        self.spark.read.parquet(path).createOrReplaceTempView(name)

    def is_done(self, path: str) -> bool:
        jvm = self.spark._jvm
        mark = jvm.org.apache.hadoop.fs.Path(f"{path}/_SUCCESS")
        return mark.getFileSystem(self.spark._jsc.hadoopConfiguration()).exists(mark)

    def sql(self, query: str) -> DataFrame:
        return self.spark.sql(query)

    def using(self, step: str) -> str:
        return f"{ROWS} USING '{self.hearsay} corpus {step}'"

    def read(self, path: str, form: str, fields: list[str]) -> DataFrame:
        if form == "parquet":
            self.spark.read.parquet(path).selectExpr("to_json(struct(*)) AS line").createOrReplaceTempView("corpus")
        else:
            self.spark.read.text(path).selectExpr("value AS line").createOrReplaceTempView("corpus")
        given = " ".join(f"--field {shlex.quote(field)}" for field in fields)
        # As many parts as the joins have, for reading is what takes the time and a file may be one part.
        return self.sql(f"""
            SELECT TRANSFORM(line) {ROWS} USING '{self.hearsay} read --as ndjson --format ndjson {given} -' AS (reading STRING) {ROWS}
            FROM (SELECT /*+ REPARTITION({self.partitions()}) */ line FROM corpus WHERE trim(line) <> '')
        """)

    def partitions(self) -> int:
        return int(self.spark.conf.get("spark.sql.shuffle.partitions"))

    def find_statements(self) -> DataFrame:
        return self.sql(f"""
            SELECT TRANSFORM(reading) {self.using("statements")}
              AS (kind STRING, article STRING, place STRING, at INT, wording STRING, words STRING, record STRING) {ROWS}
            FROM readings
        """)

    def sort_articles(self) -> DataFrame:
        # The same text comes once, as the first of its copies: one that came out on another day dates what it tells otherwise.
        return self.sql("""
            SELECT id, place, subject, monotonically_increasing_id() AS row FROM (
              SELECT article AS id, min_by(record, place) AS subject, min(place) AS place
              FROM found WHERE kind = 'article' GROUP BY article ORDER BY place
            )
        """)

    def number_articles(self) -> DataFrame:
        """Numbers the articles in their order: the parts of a sorted table are in order, so that their sizes are all it takes."""
        sizes = self.sql("SELECT shiftright(row, 33) AS part, count(*) AS size FROM sorted GROUP BY 1 ORDER BY 1").collect()
        starts, start = [], 0
        for part, size in sizes:
            starts.append((part, start))
            start += size
        self.spark.createDataFrame(starts or [(0, 0)], "part INT, start BIGINT").createOrReplaceTempView("starts")
        return self.sql("""
            SELECT s.id, s.place, s.subject, p.start + (s.row & 8589934591) AS number
            FROM sorted s JOIN starts p ON shiftright(s.row, 33) = p.part
        """)

    def number_statements(self) -> DataFrame:
        return self.sql(f"""
            SELECT a.number * {PLACES} + f.at AS id, a.number AS article, first.wording, first.words, first.record
            FROM (
              SELECT article, place, at, min(struct(record, wording, words)) AS first
              FROM found WHERE kind = 'statement' GROUP BY article, place, at
            ) f
            JOIN articles a ON f.article = a.id AND f.place = a.place
        """)

    def find_leaders(self) -> DataFrame:
        return self.sql("SELECT wording, min(id) AS leader FROM statements GROUP BY wording")

    def find_unique(self) -> DataFrame:
        return self.sql("SELECT s.id, s.article, s.record FROM statements s JOIN leaders l ON s.id = l.leader")

    def count(self) -> DataFrame:
        """How many statements hold each word, and how many the articles have that hold it in any; how many tell of each day."""
        return self.sql("""
            SELECT 'stem' AS kind, name, sum(held) AS size, sum(size) AS around FROM (
              SELECT article, name, count(*) AS held FROM (
                SELECT article, explode(from_json(get_json_object(record, '$.words.stems'), 'array<string>')) AS name FROM unique
              ) GROUP BY article, name
            ) JOIN (SELECT article, count(*) AS size FROM unique GROUP BY article) USING (article)
            GROUP BY name HAVING sum(held) > 1
            UNION ALL
            SELECT 'day', CAST(day AS STRING), count(*), NULL FROM (
              SELECT explode(transform(from_json(get_json_object(record, '$.days'), 'array<struct<from:double>>'), d -> d.from)) AS day FROM unique
            ) GROUP BY day HAVING count(*) > 1
            UNION ALL
            SELECT 'statements', CAST(count(*) AS STRING), NULL, NULL FROM unique
        """)

    def share_counts(self) -> str:
        """Gives every node the counts as a file, and the option that names it there."""
        if self.counts_file is not None:
            return f"--counts {os.path.basename(self.counts_file)}"
        self.counts_file = path = os.path.join(tempfile.mkdtemp(prefix="hearsay-"), "hearsay-counts.tsv")
        with open(path, "w", encoding="utf-8") as file:
            for kind, name, size, around in self.spark.table("counts").toLocalIterator():
                file.write(f"{kind}\t{name}\t{size or ''}\t{around or ''}\n")
        self.spark.sparkContext.addFile(path)
        return f"--counts {os.path.basename(path)}"

    def find_keys(self) -> DataFrame:
        return self.sql(f"""
            SELECT TRANSFORM(id, record) {self.using("keys " + self.share_counts())} AS (key STRING, id BIGINT) {ROWS} FROM unique
        """)

    def meet(self) -> DataFrame:
        """Pairs of statements that share a key: all of a short list, the neighbours in a long one. A key that the whole corpus shares is cut into stretches."""
        most, met = self.limits["mostInList"], self.limits["mostMet"]
        self.sql(f"""
            SELECT key, id, at, at DIV {most} AS stretch, IF(size > {most}, {met}, size) AS reach FROM (
              SELECT key, id, row_number() OVER (PARTITION BY key ORDER BY id) - 1 AS at, count(*) OVER (PARTITION BY key) AS size
              FROM keys
            ) WHERE size > 1
        """).createOrReplaceTempView("listed")
        return self.sql("""
            SELECT DISTINCT a.id AS a, b.id AS b
            FROM listed a
            JOIN (SELECT key, id, at, explode(array(stretch, stretch - 1)) AS stretch FROM listed) b
              ON a.key = b.key AND a.stretch = b.stretch AND b.at > a.at AND b.at <= a.at + a.reach AND a.id <> b.id
        """)

    def find_kinship(self) -> DataFrame:
        self.sql(f"SELECT DISTINCT a DIV {PLACES} AS one, b DIV {PLACES} AS two FROM met WHERE a DIV {PLACES} <> b DIV {PLACES}").createOrReplaceTempView("pairs")
        return self.sql(f"""
            SELECT TRANSFORM(one, two, ofOne, ofTwo) {self.using("kinship")} AS (one BIGINT, two BIGINT, likeness DOUBLE) {ROWS}
            FROM (
              SELECT p.one, p.two, x.subject AS ofOne, y.subject AS ofTwo
              FROM pairs p JOIN articles x ON p.one = x.number JOIN articles y ON p.two = y.number
              SORT BY p.one
            )
        """)

    def find_candidates(self) -> DataFrame:
        """The pairs that met, and all pairs of articles that are alike as a whole, the likest articles first."""
        most = self.limits["mostKin"]
        self.sql(f"SELECT * FROM kinship WHERE likeness >= {self.limits['kinFrom']} ORDER BY likeness DESC, one, two LIMIT {most}").createOrReplaceTempView("alike")
        self.sql("SELECT article, count(*) AS size FROM unique GROUP BY article").createOrReplaceTempView("sizes")
        self.sql(f"""
            SELECT one, two FROM (
              SELECT k.one, k.two, sum(x.size * y.size) OVER (ORDER BY k.likeness DESC, k.one, k.two) AS total
              FROM alike k JOIN sizes x ON k.one = x.article JOIN sizes y ON k.two = y.article
            ) WHERE total <= {most}
        """).createOrReplaceTempView("kin")
        return self.sql(f"""
            SELECT c.a, c.b, coalesce(k.likeness, {self.limits["kinOfOne"]}) AS kinship FROM (
              SELECT a, b FROM met
              UNION
              SELECT x.id, y.id FROM kin k JOIN unique x ON k.one = x.article JOIN unique y ON k.two = y.article
            ) c LEFT JOIN kinship k ON c.a DIV {PLACES} = k.one AND c.b DIV {PLACES} = k.two
        """)

    def compare(self) -> DataFrame:
        return self.sql(f"""
            SELECT TRANSFORM(a, b, kinship, ofA, ofB) {self.using("compare " + self.share_counts())} AS (a BIGINT, b BIGINT, sameness DOUBLE) {ROWS}
            FROM (
              SELECT c.a, c.b, c.kinship, x.record AS ofA, y.record AS ofB
              FROM candidates c JOIN unique x ON c.a = x.id JOIN unique y ON c.b = y.id
              SORT BY c.a
            )
        """)

    def group(self) -> DataFrame:
        """Statements that hang together through pairs that tell the same, each with the least of its group: the two-phase way of
        Kiveris et al., Connected Components in MapReduce and Beyond (2014), whose rounds grow with the logarithm of the number."""
        edges = self.sql(f"SELECT b AS u, a AS v FROM near WHERE sameness >= {self.limits['sameFrom']}").localCheckpoint()
        while True:
            edges.createOrReplaceTempView("edges")
            large = self.sql("""
                SELECT DISTINCT e.v AS u, m.least AS v
                FROM (SELECT u, v FROM edges UNION SELECT v, u FROM edges) e
                JOIN (SELECT u, least(u, min(v)) AS least FROM (SELECT u, v FROM edges UNION SELECT v, u FROM edges) GROUP BY u) m
                  ON e.u = m.u WHERE e.v > e.u AND e.v <> m.least
            """).localCheckpoint()
            large.createOrReplaceTempView("large")
            small = self.sql("""
                SELECT DISTINCT u, v FROM (
                  SELECT l.v AS u, m.least AS v FROM large l JOIN (SELECT u, min(v) AS least FROM large GROUP BY u) m ON l.u = m.u WHERE l.v <> m.least
                  UNION ALL
                  SELECT u, min(v) FROM large GROUP BY u
                )
            """).localCheckpoint()
            if small.count() == edges.count() and small.exceptAll(edges).isEmpty():
                break
            edges = small
        edges.createOrReplaceTempView("edges")
        return self.sql("SELECT u AS id, v AS lot FROM edges UNION SELECT v, v FROM edges")

    def join(self) -> DataFrame:
        return self.sql(f"""
            SELECT TRANSFORM(lot, pairs) {self.using("join")} AS (lot BIGINT, point BIGINT, id BIGINT) {ROWS}
            FROM (
              SELECT x.lot, array_join(collect_list(concat(n.a, ' ', n.b, ' ', n.sameness)), ',') AS pairs
              FROM near n JOIN groups x ON n.a = x.id JOIN groups y ON n.b = y.id WHERE x.lot = y.lot GROUP BY x.lot
            )
        """)

    def find_points(self) -> DataFrame:
        """Every telling of every point: statements that tell the same, and copies of the same words."""
        return self.sql("""
            SELECT point, id, article, attribution, start, end, words FROM (
              SELECT *, count(*) OVER (PARTITION BY point) AS size FROM (
                SELECT coalesce(j.point, l.leader) AS point, s.id, get_json_object(s.record, '$.article') AS article,
                  get_json_object(s.record, '$.attribution') AS attribution,
                  CAST(get_json_object(s.record, '$.start') AS INT) AS start, CAST(get_json_object(s.record, '$.end') AS INT) AS end,
                  from_json(concat('[', s.words, ']'), 'array<string>')[0] AS words
                FROM statements s JOIN leaders l ON s.wording = l.wording LEFT JOIN joined j ON l.leader = j.id
              )
            ) WHERE size > 1
        """)


if __name__ == "__main__":
    main()
