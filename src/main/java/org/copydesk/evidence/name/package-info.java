/**
 * Evidence for the names in a claim. {@link org.copydesk.evidence.name.NameSupport} reports names
 * that the body doesn't have, {@link org.copydesk.evidence.name.NameMention} is a word of a name in
 * the body. Not exported.
 */
@NullMarked
package org.copydesk.evidence.name;

import org.jspecify.annotations.NullMarked;
