/** Rules of publishers, from the class path and from jars. */
@NullMarked
package org.copydesk.plugin;

import org.jspecify.annotations.NullMarked;
