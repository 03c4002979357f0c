package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.cli.CommandLineTester.file;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.copydesk.testing.TinyModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the command line finds models, and what it says of one that can't be used. */
class ModelOptionTest {
  private static final String RULE = "subheadline-restates-headline";
  private static final String DRAFT =
      "{\"headline\": \"Skerry ferry axed\", \"subheadline\": \"Isle loses boat\", \"body\":"
          + " [\"The Skerry ferry was axed.\"]}";

  @TempDir private Path folder;
  private Path model;
  private Path silent;
  private String draft;

  @BeforeEach
  void write() throws IOException {
    model = restating("model", 9);
    silent = restating("silent", -9);
    draft = file(folder, "draft.json", DRAFT);
  }

  /** Writes a model by which every text restates the other, or none does. */
  private Path restating(String name, int intercept) throws IOException {
    var made = TinyModel.ofWidth(1).sentences(folder.resolve(name));
    Files.writeString(
        made.resolve("copydesk-model.yml"),
        "calibration: {score: {intercept: 0.9}, restates: {intercept: " + intercept + "}}");
    return made;
  }

  private static CommandLineTester standard() {
    return new CommandLineTester().standard();
  }

  private static CommandLineTester withVariable(String value) {
    return standard().environment(Map.of("COPYDESK_MODEL", value));
  }

  @Test
  void check_takes_the_model_of_the_option() {
    assertThat(standard().with("check", draft).out()).doesNotContain(RULE);
    var copydesk = standard().with("check", "--model", model.toString(), draft);

    assertThat(copydesk.out()).contains(RULE);
    assertThat(copydesk.err()).isEmpty();
    assertThat(copydesk.exitCode()).isEqualTo(1);
  }

  @Test
  void compare_takes_the_model_of_the_option_or_the_variable() {
    var pairs = file(folder, "pairs.tsv", "Skerry ferry axed\tIsle loses boat");
    var byOption = standard().with("compare", "--model", model.toString(), pairs);

    assertThat(byOption.out()).startsWith("0.9000").doesNotStartWith("0.9000\t0.0");
    assertThat(byOption.err()).isEmpty();
    assertThat(withVariable(model.toString()).with("compare", pairs).out())
        .isEqualTo(byOption.out());
    assertThat(standard().with("compare", pairs).out()).isNotEqualTo(byOption.out());
  }

  @Test
  void a_configuration_names_a_model_from_its_folder_on() {
    file(folder, ".copydesk.yml", "model: model");

    assertThat(standard().with("check", draft).out()).contains(RULE);
  }

  @Test
  void the_option_comes_before_the_configuration_and_that_before_the_variable() {
    assertThat(withVariable(model.toString()).with("check", draft).out()).contains(RULE);
    file(folder, ".copydesk.yml", "model: [silent]");
    assertThat(withVariable(model.toString()).with("check", draft).out()).doesNotContain(RULE);
    assertThat(
            withVariable(silent.toString()).with("check", "--model", model.toString(), draft).out())
        .contains(RULE);
  }

  @Test
  void a_second_model_is_a_cross_encoder() throws IOException {
    var cross = TinyModel.ofWidth(3).with("denied", 0, 9, 0).crossEncoder(folder.resolve("cross"));
    Files.writeString(cross.resolve("copydesk-model.yml"), "kind: cross-encoder");
    var denied =
        file(
            folder,
            "denied.json",
            "{\"headline\": \"Skerry ferry axed\", \"subheadline\": \"Isle loses boat\","
                + " \"body\": [\"The Skerry ferry was axed, which the owner denied.\"]}");
    var options = new String[] {"--model", model.toString(), "--model", cross.toString()};

    assertThat(
            standard().with("check", options[0], options[1], options[2], options[3], denied).out())
        .contains(RULE, "The body may contradict");
    assertThat(withVariable(model + File.pathSeparator + cross).with("check", denied).out())
        .contains(RULE, "The body may contradict");
  }

  @Test
  void goes_on_with_the_default_where_a_model_cannot_be_used() throws IOException {
    Files.delete(model.resolve("tokenizer.json"));
    var without = standard().with("check", draft);
    var broken = standard().with("check", "--model", model.toString(), draft, draft);

    assertThat(broken.err())
        .isEqualTo(
            model.resolve("tokenizer.json")
                + ": no such file: expected the tokenizer of a sentence model\n"
                + model
                + ": going on without this sentence model\n");
    assertThat(broken.exitCode()).isEqualTo(without.exitCode());
    assertThat(broken.out()).doesNotContain(RULE);
    assertThat(withVariable(folder.resolve("none").toString()).with("check", draft).err())
        .startsWith(folder.resolve("none") + ": no such folder");
  }

  @Test
  void a_wrong_setting_in_a_configuration_is_an_error() {
    var config = file(folder, ".copydesk.yml", "model: 3");
    var copydesk = standard().with("check", draft);

    assertThat(copydesk.exitCode()).isEqualTo(2);
    assertThat(copydesk.err())
        .startsWith(config + ":1:8: model: expected a text or a list of one or more, found 3");
  }
}
