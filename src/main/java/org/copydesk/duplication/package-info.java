/** Shared text of two articles: shingles, sketches and an index over them. Not exported. */
@NullMarked
package org.copydesk.duplication;

import org.jspecify.annotations.NullMarked;
