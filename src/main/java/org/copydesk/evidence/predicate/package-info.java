/**
 * What a display text says clause by clause, and what the body's clauses about the same
 * participants say: opposites, negation, force, certainty and extent.
 */
@NullMarked
package org.copydesk.evidence.predicate;

import org.jspecify.annotations.NullMarked;
