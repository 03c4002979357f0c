/**
 * Shared by several rules: which texts are display texts, which of their words a body has, and how
 * messages list words. Not exported.
 */
@NullMarked
package org.copydesk.rules.common;

import org.jspecify.annotations.NullMarked;
