package org.copydesk.lsp.check;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.Copydesk;

/**
 * The settings of one document. Two are equal only if their checks give the same.
 *
 * @param file the configuration file; empty for none
 * @param copydesk the checker, with archive and models
 * @param language the language of a draft that doesn't say its own
 * @param messages the language of messages
 * @param ignored whether the configuration excludes the document from checks
 */
public record DraftSettings(
    Optional<Path> file,
    Copydesk copydesk,
    Optional<Locale> language,
    Locale messages,
    boolean ignored) {}
