package org.copydesk.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.copydesk.validation.Violated.HEADLINE;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.EnumMap;
import java.util.List;
import org.copydesk.article.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Mistakes in annotations are reported with class and property. */
class DeclarationErrorsTest {
  private static final ValidatorFactory FACTORY = Violated.factory();

  private final Validator validator = FACTORY.getValidator();

  @AfterAll
  static void close() {
    FACTORY.close();
  }

  @ConsistentHeadline(body = "text")
  record NoText(String headline) {}

  @Test
  void refuses_missing_named_property() {
    fails(new NoText(HEADLINE), "has no property \"text\"", NoText.class.getName());
    // And again: the mistake isn't remembered as something else.
    fails(new NoText(HEADLINE), "has no property \"text\"", NoText.class.getName());
  }

  @ConsistentHeadline
  record OnlyHeadline(String headline) {}

  @Test
  void accepts_missing_property_with_default_name() {
    assertThat(validator.validate(new OnlyHeadline(HEADLINE))).isEmpty();
  }

  @ConsistentHeadline
  record Picture(String caption) {}

  @Test
  void refuses_class_without_passages() {
    fails(new Picture("The old harbour"), Picture.class.getName(), "headline, subheadline");
  }

  @ConsistentHeadline
  record Numbered(int headline) {}

  @ConsistentHeadline
  record Blocks(String headline, List<Object> body) {}

  @ConsistentHeadline
  record Whole(String headline, Object body) {}

  @Test
  void refuses_value_that_is_no_text() {
    fails(new Numbered(7), "\"headline\"", "expected text, found java.lang.Integer");
    fails(new Blocks("", List.of("a", 7)), "\"body\"", "expected text, found java.lang.Integer");
    fails(new Whole("", new int[] {1}), "expected text or a list of texts", Whole.class.getName());
  }

  @ConsistentHeadline(without = "framing-shifts")
  record UnknownRule(String headline) {}

  @ConsistentHeadline(language = "english, please")
  record UnknownLanguage(String headline) {}

  @Test
  void refuses_unknown_rules_and_languages() {
    fails(new UnknownRule(HEADLINE), "no rule named 'framing-shifts'");
    fails(new UnknownLanguage(HEADLINE), "BCP 47", "\"english, please\"");
  }

  @ConsistentHeadline
  static class Throwing {
    public String getHeadline() {
      throw new IllegalStateException("not loaded");
    }
  }

  @Test
  void names_getter_that_throws() {
    assertThatThrownBy(() -> validator.validate(new Throwing()))
        .isInstanceOf(ValidationException.class)
        .rootCause()
        .hasMessage("not loaded");
  }

  @ConsistentHeadline
  static class Odd {
    static String headline = HEADLINE;
    String subheadline = "Work starts in May";

    public void getSubheadline() {}

    public String getBody(String format) {
      return format;
    }
  }

  @Test
  void ignores_members_that_are_no_properties() {
    assertThat(Property.find(Odd.class, "headline")).isEmpty();
    assertThat(Property.find(Odd.class, "body")).isEmpty();
    assertThat(Property.find(Odd.class, "subheadline").orElseThrow().of(new Odd()))
        .isEqualTo("Work starts in May");
    assertThat(validator.validate(new Odd())).isEmpty();
  }

  private void fails(Object bean, String... parts) {
    assertThatThrownBy(() -> validator.validate(bean))
        .isInstanceOf(ConstraintDeclarationException.class)
        .message()
        .contains(parts);
  }

  @Test
  void a_class_can_be_unloaded_once_it_was_read() throws Exception {
    var passages = new EnumMap<Role, ArticleProperties.Name>(Role.class);
    passages.put(Role.HEADLINE, new ArticleProperties.Name("headline", "headline"));
    var none = new ArticleProperties.Name("", "");
    var finder = ArticleProperties.finder(new ArticleProperties.Names(passages, none, none, none));

    var loaded = readAndForget(finder);

    for (int i = 0; i < 50 && loaded.get() != null; i++) {
      System.gc();
      Thread.sleep(20);
    }
    assertThat(loaded.get()).isNull();
    assertThat(finder.get(OnlyHeadline.class).passages()).hasSize(1);
  }

  private static WeakReference<Class<?>> readAndForget(ClassValue<ArticleProperties> finder)
      throws IOException, ReflectiveOperationException {
    var classes = OnlyHeadline.class.getProtectionDomain().getCodeSource().getLocation();
    try (var loader =
        new URLClassLoader(new URL[] {classes}, OnlyHeadline.class.getClassLoader()) {
          @Override
          protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            return name.equals(OnlyHeadline.class.getName())
                ? findClass(name)
                : super.loadClass(name, resolve);
          }
        }) {
      var own = loader.loadClass(OnlyHeadline.class.getName());
      assertThat(own).isNotEqualTo(OnlyHeadline.class);
      assertThat(finder.get(own).passages()).hasSize(1);
      return new WeakReference<>(own);
    }
  }
}
