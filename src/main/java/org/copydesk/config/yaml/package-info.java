/**
 * YAML with positions, and validation with a JSON Schema: {@link
 * org.copydesk.config.yaml.YamlReader} and {@link org.copydesk.config.yaml.Schema}. Not exported.
 */
@NullMarked
package org.copydesk.config.yaml;

import org.jspecify.annotations.NullMarked;
