/** Texts for editors in their language: messages, and pages about rules. Not exported. */
@NullMarked
package org.copydesk.message;

import org.jspecify.annotations.NullMarked;
