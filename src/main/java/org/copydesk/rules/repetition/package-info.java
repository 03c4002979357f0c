/** Code that the rules about repetition share. Not exported. */
@NullMarked
package org.copydesk.rules.repetition;

import org.jspecify.annotations.NullMarked;
