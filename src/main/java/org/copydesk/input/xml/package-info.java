/** Drafts in XML: NITF, NewsML-G2, RSS with WordPress's exports, and Atom. */
@NullMarked
package org.copydesk.input.xml;

import org.jspecify.annotations.NullMarked;
