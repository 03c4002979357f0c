package org.copydesk.lsp.client;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The settings of an editor, section {@code copydesk}. Immutable.
 *
 * @param minConfidence least confidence of a finding that is shown
 * @param warningConfidence least confidence of a finding that may be more than a suggestion
 * @param disabledRules ids of rules that don't check; they need not exist
 * @param messageLanguage language of messages, in place of the editor's
 * @param config path of a configuration, in place of the nearest one
 */
public record ClientSettings(
    OptionalDouble minConfidence,
    OptionalDouble warningConfidence,
    List<String> disabledRules,
    Optional<Locale> messageLanguage,
    Optional<String> config) {

  /** Settings that set nothing. */
  public static final ClientSettings NONE =
      new ClientSettings(
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty());

  /** Copies the list. */
  public ClientSettings {
    disabledRules = List.copyOf(disabledRules);
  }
}
