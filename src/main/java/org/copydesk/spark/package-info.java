/**
 * Checks whole archives on Apache Spark. {@link org.copydesk.spark.SparkCheck} turns a dataset of
 * articles into one of findings, or into one of pairs of near-duplicates.
 *
 * <p>Rows are converted to records of article JSON and then read and checked like a file. Needs
 * {@code spark-sql_2.13}, which a cluster has, and Jackson. Spark is no Java module and runs on the
 * class path. With Copydesk as a module, start Java with {@code --add-reads
 * org.copydesk=ALL-UNNAMED}.
 */
@NullMarked
package org.copydesk.spark;

import org.jspecify.annotations.NullMarked;
