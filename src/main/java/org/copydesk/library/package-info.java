/**
 * The optional libraries that users of Copydesk add, and the error if one is missing. Not exported.
 */
@NullMarked
package org.copydesk.library;

import org.jspecify.annotations.NullMarked;
