/** How long a check takes, measured with JMH. */
@NullMarked
package org.copydesk.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
