/** YAML with positions, and validation with a schema. */
@NullMarked
package org.copydesk.config.yaml;

import org.jspecify.annotations.NullMarked;
