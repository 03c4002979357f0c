/** Evidence for the names in a claim. Not exported. */
@NullMarked
package org.copydesk.evidence.name;

import org.jspecify.annotations.NullMarked;
