/**
 * Whole archives checked on Apache Spark: {@link org.copydesk.spark.SparkCheck} turns a dataset of
 * articles into one of findings, and into one of pairs of near-duplicates.
 *
 * <p>Rows become records of article JSON and are read and checked as those of a file are; this
 * package only brings them there and back. It needs {@code spark-sql_2.13}, which a cluster has,
 * and Jackson. Spark is no Java module and runs on the class path, so the module {@code
 * org.copydesk} doesn't export this package; on the class path it is there as all others are.
 */
@NullMarked
package org.copydesk.spark;

import org.jspecify.annotations.NullMarked;
