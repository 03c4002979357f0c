/**
 * Shared text of two articles: shingles, sketches and an index of them. {@link
 * org.copydesk.duplication.SharedText} measures it. Not exported.
 */
@NullMarked
package org.copydesk.duplication;

import org.jspecify.annotations.NullMarked;
