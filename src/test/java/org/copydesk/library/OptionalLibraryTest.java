package org.copydesk.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleFinder;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.copydesk.testing.LibraryJars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OptionalLibraryTest {

  @Test
  void every_optional_library_of_the_pom_is_named_with_its_version() {
    var named =
        Arrays.stream(OptionalLibrary.values())
            .map(OptionalLibrary::artifact)
            .collect(Collectors.toSet());
    var optional =
        LibraryJars.optionalVersions().entrySet().stream()
            .map(library -> library.getKey() + ":" + library.getValue())
            .collect(Collectors.toSet());

    assertThat(named).isEqualTo(optional);
  }

  @ParameterizedTest
  @EnumSource
  void optional_libraries_have_their_module_names(OptionalLibrary library) {
    var jar = LibraryJars.jar(library.artifact().replaceFirst(":[^:]*$", ""));

    assertThat(ModuleFinder.of(jar).find(library.module())).isPresent();
    assertThat(library.isPresent()).isTrue();
  }
}
