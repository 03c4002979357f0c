/**
 * The programs that fit the models of similarity: each reads data sets from a folder and writes the
 * resource that the library ships.
 */
@NullMarked
package org.copydesk.benchmarks.fit;

import org.jspecify.annotations.NullMarked;
