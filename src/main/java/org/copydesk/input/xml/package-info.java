/**
 * Drafts in XML: NITF, NewsML-G2, RSS with WordPress's exports, and Atom. {@link
 * org.copydesk.input.xml.XmlDrafts} is the entry point. Not exported.
 */
@NullMarked
package org.copydesk.input.xml;

import org.jspecify.annotations.NullMarked;
