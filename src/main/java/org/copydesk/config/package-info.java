/**
 * What a newsroom sets in {@code .copydesk.yml}: {@link org.copydesk.config.ConfigLocator} finds
 * the file of a draft, {@link org.copydesk.config.ConfigFile} is one file, {@link
 * org.copydesk.config.DraftConfig} what is in force for one draft. What is wrong in a file is told
 * by {@link org.copydesk.config.ConfigException}, all of it at once. {@link
 * org.copydesk.config.Baseline} holds the findings that are known and let be.
 *
 * <p>A configuration or a baseline that is missing, can't be read or isn't one is a {@link
 * org.copydesk.config.ConfigException}. Only {@link org.copydesk.config.Baseline#write} throws an
 * {@link java.io.IOException}.
 */
@NullMarked
package org.copydesk.config;

import org.jspecify.annotations.NullMarked;
