/**
 * Code that several rules share: display texts, words that a body has, lists of words in messages.
 * Not exported.
 */
@NullMarked
package org.copydesk.rules.common;

import org.jspecify.annotations.NullMarked;
