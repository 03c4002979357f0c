/** What the built-in rules look at, beyond what every rule sees. Not exported. */
@NullMarked
package org.copydesk.context;

import org.jspecify.annotations.NullMarked;
