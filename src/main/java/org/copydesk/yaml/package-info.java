/**
 * YAML with positions, and validation with a JSON Schema: {@link org.copydesk.yaml.YamlReader} and
 * {@link org.copydesk.yaml.Schema}. Not exported.
 */
@NullMarked
package org.copydesk.yaml;

import org.jspecify.annotations.NullMarked;
