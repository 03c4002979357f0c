/**
 * Plants known faults in sound articles: a {@code Fault} turns an article into a pair, with the
 * fault and without, and says where it sits. English only. All choices come from a seeded {@link
 * java.util.Random}, so that a seed determines one set of faulty articles.
 */
@NullMarked
package org.copydesk.benchmarks.planting;

import org.jspecify.annotations.NullMarked;
