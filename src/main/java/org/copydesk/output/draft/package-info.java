/** Drafts as they were read: as article JSON, or as text. Not exported. */
@NullMarked
package org.copydesk.output.draft;

import org.jspecify.annotations.NullMarked;
