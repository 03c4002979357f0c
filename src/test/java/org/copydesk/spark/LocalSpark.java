package org.copydesk.spark;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Spark in this JVM on two threads, with its files in one folder. */
final class LocalSpark implements AutoCloseable {
  private final Path folder;
  private final SparkSession session;
  private int tables;

  LocalSpark(Path folder) {
    this.folder = folder;
    this.session =
        SparkSession.builder()
            .master("local[2]")
            .appName("copydesk")
            .config("spark.ui.enabled", false)
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.local.dir", folder.resolve("local").toString())
            .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toUri().toString())
            .config("spark.sql.shuffle.partitions", 3)
            // Plans of a few rows are run faster than they are compiled.
            .config("spark.sql.codegen.wholeStage", false)
            .config("spark.sql.session.timeZone", "UTC")
            .getOrCreate();
  }

  /** Makes a table of records of article JSON; its columns are those that the schema names. */
  Dataset<Row> table(String schema, List<String> records) {
    var lines = session.createDataset(records, Encoders.STRING());
    return throughParquet(session.read().schema(schema).json(lines));
  }

  /** Makes a table of one row by an SQL query. */
  Dataset<Row> query(String sql) {
    return throughParquet(session.sql(sql));
  }

  /** Writes a dataset and reads it again. */
  Dataset<Row> throughParquet(Dataset<Row> dataset) {
    var file = folder.resolve("table" + tables++ + ".parquet").toString();
    dataset.write().parquet(file);
    return session.read().parquet(file);
  }

  @Override
  public void close() {
    session.stop();
  }
}
