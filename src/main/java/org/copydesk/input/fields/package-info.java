/** The keys of article JSON and front matter: their names, and what their values must say. */
@NullMarked
package org.copydesk.input.fields;

import org.jspecify.annotations.NullMarked;
