/** Copydesk beside other libraries and commands, on the same articles in one run. */
@NullMarked
package org.copydesk.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
