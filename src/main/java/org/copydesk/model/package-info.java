/**
 * Sentence models of your own, which refine what a checker says of meaning: {@link
 * org.copydesk.model.SentenceModel}. Optional: without one, nothing here is used.
 */
@NullMarked
package org.copydesk.model;

import org.jspecify.annotations.NullMarked;
