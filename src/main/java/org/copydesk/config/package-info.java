/**
 * Settings of a publication in {@code .copydesk.yml}. {@link org.copydesk.config.ConfigLocator}
 * finds the file of a draft, {@link org.copydesk.config.ConfigFile} is one file, {@link
 * org.copydesk.config.DraftConfig} has the settings of one draft. {@link
 * org.copydesk.config.Baseline} stores accepted findings, so that only new ones are reported.
 *
 * <p>A file that is missing, unreadable or wrong causes a {@link
 * org.copydesk.config.ConfigException} with all problems. Only {@link
 * org.copydesk.config.Baseline#write} throws an {@link java.io.IOException}.
 */
@NullMarked
package org.copydesk.config;

import org.jspecify.annotations.NullMarked;
