/**
 * The version of this library, the optional libraries that users add, and the error if one is
 * missing. Not exported.
 */
@NullMarked
package org.copydesk.library;

import org.jspecify.annotations.NullMarked;
