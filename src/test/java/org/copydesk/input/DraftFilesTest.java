package org.copydesk.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftFilesTest {
  @TempDir private Path folder;

  private void write(String... names) throws IOException {
    for (var name : names) {
      var file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "Text");
    }
  }

  private List<String> find() throws IOException {
    return DraftFiles.find(folder).stream()
        .map(path -> folder.relativize(path).toString().replace('\\', '/'))
        .toList();
  }

  @Test
  void finds_all_drafts_below_a_folder_in_the_order_of_their_names() throws IOException {
    write("b.txt", "a/z.md", "a/b/c.JSON", "C.jsonl", "d.ndjson", "e.markdown", "f.text");
    write("a/image.png", "Makefile", "g.html", "h.docx", "i.nitf", "j.css");

    assertThat(find())
        .containsExactly(
            "C.jsonl",
            "a/b/c.JSON",
            "a/z.md",
            "b.txt",
            "d.ndjson",
            "e.markdown",
            "f.text",
            "g.html",
            "h.docx",
            "i.nitf");
  }

  @Test
  void takes_xml_of_any_kind_only_by_its_name() throws IOException {
    write("pom.xml", "a.txt");

    assertThat(find()).containsExactly("a.txt");
    assertThat(DraftFiles.isDraft(Path.of("pom.xml"))).isFalse();
    assertThat(DraftFiles.find(folder.resolve("pom.xml")))
        .containsExactly(folder.resolve("pom.xml"));
  }

  @Test
  void leaves_hidden_files_and_folders_out() throws IOException {
    write(".hidden.txt", ".git/a.txt", "a/.b/c.md", "a/d.md", "a/~$e.docx");

    assertThat(find()).containsExactly("a/d.md");
  }

  @Test
  void follows_links_to_files_but_not_to_folders_below() throws IOException {
    write("a/b.txt");
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);
    Files.createSymbolicLink(folder.resolve("c.txt"), folder.resolve("a/b.txt"));
    Files.createSymbolicLink(folder.resolve("dangling.txt"), folder.resolve("nowhere"));

    assertThat(find()).containsExactly("a/b.txt", "c.txt");
    assertThat(DraftFiles.find(folder.resolve("a/loop"))).hasSize(2);
  }

  @Test
  void draft_search_ends_at_a_loop_of_links() throws IOException {
    write("a/b.txt", "c/d.txt");
    Files.createSymbolicLink(folder.resolve("a/c"), folder.resolve("c"));
    Files.createSymbolicLink(folder.resolve("c/a"), folder.resolve("a"));
    Files.createSymbolicLink(folder.resolve("self.txt"), folder.resolve("self.txt"));

    assertThat(find()).containsExactly("a/b.txt", "c/d.txt");
    assertThat(DraftFiles.find(folder.resolve("self.txt"))).hasSize(1);
  }

  @Test
  void reports_a_folder_that_cant_be_listed_and_lists_the_others() throws IOException {
    write("a.txt", "b/c.txt", "d.txt");
    var locked = folder.resolve("b");
    assumeTrue(locked.toFile().setReadable(false) && !Files.isReadable(locked), "may read all");
    var found = new ArrayList<Path>();
    DraftFiles.walk(folder, found::add, (unlisted, problem) -> found.add(unlisted));

    assertThat(found).containsExactly(folder.resolve("a.txt"), locked, folder.resolve("d.txt"));
  }

  @Test
  void takes_any_file_that_is_named_and_finds_nothing_in_an_empty_folder() throws IOException {
    write("notes.xyz");

    assertThat(DraftFiles.find(folder.resolve("notes.xyz")))
        .containsExactly(folder.resolve("notes.xyz"));
    assertThat(DraftFiles.find(folder.resolve("missing"))).hasSize(1);
    assertThat(find()).isEmpty();
  }

  @Test
  void draft_search_lists_deep_folders() throws IOException {
    write("a/".repeat(300) + "b.txt");

    assertThat(find()).hasSize(1);
  }
}
