/** Shared by the rules about repetition. Not exported. */
@NullMarked
package org.copydesk.rules.repetition;

import org.jspecify.annotations.NullMarked;
