package org.copydesk.lsp.action;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.copydesk.lsp.check.CheckedDraft;
import org.copydesk.lsp.client.ClientFeatures;
import org.copydesk.lsp.document.OpenDocuments;
import org.copydesk.message.Messages;
import org.copydesk.output.terminal.VisibleText;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.jspecify.annotations.Nullable;

/**
 * The actions on the findings in a range: their fixes, to ignore them, to add a name, to switch off
 * their rule. Each was tried out on the text, so that it does what it says.
 */
public final class CodeActions {
  private static final int MAX_FINDINGS = 50;

  private final CheckedDraft checked;
  private final ClientFeatures features;
  private final DraftChange draft;
  private final ConfigEdits configuration;
  private final List<CodeAction> actions = new ArrayList<>();

  private CodeActions(
      CheckedDraft checked, OpenDocuments documents, ClientFeatures features, boolean makesFiles) {
    this.checked = checked;
    this.features = features;
    this.draft = new DraftChange(checked);
    this.configuration = new ConfigEdits(checked, documents, features, makesFiles);
  }

  /**
   * Returns the actions.
   *
   * @param makesFiles whether a new configuration would be found
   */
  public static List<CodeAction> of(
      CheckedDraft checked,
      Range range,
      @Nullable CodeActionContext context,
      OpenDocuments documents,
      ClientFeatures features,
      boolean makesFiles) {
    var found = checked.findingsAt(range);
    if (found.isEmpty() || !features.codeActions() || !wantsQuickFixes(context)) {
      return List.of();
    }
    var shown =
        found.subList(0, Math.min(MAX_FINDINGS, found.size())).stream()
            .map(
                marked ->
                    new CheckedDraft.Marked(marked.finding(), known(marked.diagnostic(), context)))
            .toList();
    return new CodeActions(checked, documents, features, makesFiles).of(shown);
  }

  private static boolean wantsQuickFixes(@Nullable CodeActionContext context) {
    var only = context == null ? null : context.getOnly();
    return only == null
        || only.isEmpty()
        || only.stream().anyMatch(kind -> kind.isEmpty() || kind.equals(CodeActionKind.QuickFix));
  }

  /** Returns the diagnostic as the editor sent it, since some editors compare all its parts. */
  private static Diagnostic known(Diagnostic own, @Nullable CodeActionContext context) {
    var sent = context == null ? null : context.getDiagnostics();
    return sent == null
        ? own
        : sent.stream()
            .filter(one -> own.getRange().equals(one.getRange()))
            .filter(one -> own.getCode().equals(one.getCode()))
            .filter(one -> own.getMessage().equals(one.getMessage()))
            .findFirst()
            .orElse(own);
  }

  private List<CodeAction> of(List<CheckedDraft.Marked> findings) {
    findings.forEach(this::addFixes);
    findings.forEach(this::addIgnoring);
    var names = new LinkedHashSet<String>();
    for (var marked : findings) {
      ConfigEdits.name(marked.finding())
          .filter(names::add)
          .ifPresent(
              name ->
                  add("add-name", List.of(name), configuration.adding(name), marked.diagnostic()));
    }
    var rules = new LinkedHashSet<String>();
    for (var marked : findings) {
      var rule = marked.finding().rule();
      if (rules.add(rule)) {
        add(
            "rule-off",
            List.of(rule, configuration.fileName()),
            configuration.switchingOff(rule),
            marked.diagnostic());
      }
    }
    return actions;
  }

  private void addFixes(CheckedDraft.Marked marked) {
    for (var fix : marked.finding().fixes()) {
      draft
          .of(fix)
          .ifPresent(
              changes -> {
                var action =
                    action(
                        fix.label(checked.settings().messages()),
                        edit(changes),
                        marked.diagnostic());
                if (fix.safe()) {
                  action.setIsPreferred(true);
                }
                actions.add(action);
              });
    }
  }

  private WorkspaceEdit edit(List<TextChange> changes) {
    return WorkspaceEdits.edit(
        checked.document().uri(),
        checked.version().number(),
        WorkspaceEdits.edits(draft.text(), changes),
        features);
  }

  private void addIgnoring(CheckedDraft.Marked marked) {
    var reason = text("reason", List.of());
    var found = Ignoring.of(draft, marked.finding(), reason);
    if (found.isPresent()) {
      add(
          found.get().isForArticle() ? "ignore-article" : "ignore",
          List.of(marked.finding().rule()),
          Optional.of(ignoring(found.get().change(), reason)),
          marked.diagnostic());
    }
  }

  private WorkspaceEdit ignoring(TextChange change, String reason) {
    if (!features.snippets()) {
      return edit(List.of(change));
    }
    return WorkspaceEdits.snippet(
        checked.document().uri(),
        checked.version().number(),
        draft.text().range(change.start(), change.end()),
        change.text().replace(reason, "${1:" + reason + "}"));
  }

  private void add(
      String key, List<String> values, Optional<WorkspaceEdit> edit, Diagnostic diagnostic) {
    edit.ifPresent(found -> actions.add(action(text(key, values), found, diagnostic)));
  }

  private static CodeAction action(String title, WorkspaceEdit edit, Diagnostic diagnostic) {
    var action = new CodeAction(VisibleText.of(title));
    action.setKind(CodeActionKind.QuickFix);
    action.setDiagnostics(List.of(diagnostic));
    action.setEdit(edit);
    return action;
  }

  private String text(String key, List<String> values) {
    return Messages.text("editor." + key, values, checked.settings().messages()).orElseThrow();
  }
}
