/** YAML with its places, and the schema that it is held against. */
@NullMarked
package org.copydesk.config.yaml;

import org.jspecify.annotations.NullMarked;
