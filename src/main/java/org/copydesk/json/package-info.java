/** JSON text: written field by field, or from and to trees of maps and lists. Not exported. */
@NullMarked
package org.copydesk.json;

import org.jspecify.annotations.NullMarked;
