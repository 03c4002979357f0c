package org.copydesk.config;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.copydesk.draft.DraftException;
import org.copydesk.input.fields.ArticleFields;
import org.copydesk.input.json.Json;
import org.copydesk.input.source.Utf8;
import org.jspecify.annotations.Nullable;

/** Reads baselines that {@link BaselineJson} wrote. */
final class BaselineReader {
  private static final String MADE_BY = "a baseline as check --write-baseline makes it";

  private final String name;
  private final JsonParser parser;
  private final NavigableMap<DraftKey, List<BaselineEntry>> drafts = new TreeMap<>();

  private BaselineReader(String name, JsonParser parser) {
    this.name = name;
    this.parser = parser;
  }

  /** An entry before its draft is known, which may come after it in the file. */
  private record Line(String rule, String text, String fingerprint) {}

  /**
   * Reads a file.
   *
   * @throws ConfigException if it can't be read or isn't a baseline of this version
   */
  static NavigableMap<DraftKey, List<BaselineEntry>> read(Path file) {
    var name = file.toString();
    String text;
    try {
      text = Utf8.decode(name, Files.readAllBytes(file), 1);
    } catch (DraftException e) {
      throw new ConfigException(e.diagnostics());
    } catch (NoSuchFileException | FileNotFoundException e) {
      throw ConfigException.of(file, "no such file: expected " + MADE_BY);
    } catch (IOException e) {
      throw ConfigException.of(file, "can't be read: expected " + MADE_BY);
    }
    try (var parser = Json.FACTORY.createParser(text)) {
      return new BaselineReader(name, parser).read();
    } catch (JacksonException e) {
      throw new ConfigException(List.of(Json.problem(name, e, 1)));
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  private NavigableMap<DraftKey, List<BaselineEntry>> read() throws IOException {
    expect(parser.nextToken(), JsonToken.START_OBJECT, MADE_BY);
    boolean versioned = false;
    boolean complete = false;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      var key = parser.currentName();
      var token = parser.nextToken();
      if (key.equals(BaselineJson.VERSION_KEY)) {
        if (token != JsonToken.VALUE_NUMBER_INT
            || !parser.getText().equals(Integer.toString(BaselineJson.VERSION))) {
          throw problem(
              "baseline of another version: expected \""
                  + BaselineJson.VERSION_KEY
                  + "\": "
                  + BaselineJson.VERSION
                  + "; check --write-baseline renews it");
        }
        versioned = true;
      } else if (key.equals(BaselineJson.DRAFTS)) {
        expect(token, JsonToken.START_ARRAY, "a list under \"drafts\"");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          draft();
        }
        complete = true;
      } else {
        throw unknown(key, "\"" + BaselineJson.VERSION_KEY + "\" or \"drafts\"");
      }
    }
    if (!versioned || !complete) {
      var missing = versioned ? "\"drafts\"" : "\"" + BaselineJson.VERSION_KEY + "\": 1";
      throw problem("no baseline: expected " + missing + " in " + MADE_BY);
    }
    if (parser.nextToken() != null) {
      throw problem("expected the end of the file after the baseline");
    }
    return drafts;
  }

  private void draft() throws IOException {
    expect(parser.currentToken(), JsonToken.START_OBJECT, "an object for each draft");
    DraftKey draft = null;
    var entries = new ArrayList<Line>();
    boolean complete = false;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      var key = parser.currentName();
      switch (key) {
        case BaselineJson.ID -> draft = new DraftKey(true, string(key));
        case BaselineJson.SOURCE -> draft = new DraftKey(false, string(key));
        case BaselineJson.FINDINGS -> {
          expect(parser.nextToken(), JsonToken.START_ARRAY, "a list under \"findings\"");
          while (parser.nextToken() != JsonToken.END_ARRAY) {
            entries.add(entry());
          }
          complete = true;
        }
        default -> throw unknown(key, "\"id\", \"source\" or \"findings\"");
      }
    }
    if (draft == null || !complete) {
      throw problem("expected \"id\" or \"source\", and \"findings\", of each draft");
    }
    var known = drafts.computeIfAbsent(draft, key -> new ArrayList<>());
    for (var entry : entries) {
      known.add(new BaselineEntry(draft.name(), entry.rule(), entry.text(), entry.fingerprint()));
    }
  }

  private Line entry() throws IOException {
    expect(parser.currentToken(), JsonToken.START_OBJECT, "an object for each finding");
    String rule = null;
    String text = null;
    String fingerprint = null;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      var key = parser.currentName();
      switch (key) {
        case BaselineJson.RULE -> rule = string(key);
        case BaselineJson.TEXT -> text = string(key);
        case BaselineJson.FINGERPRINT -> fingerprint = string(key);
        default -> throw unknown(key, "\"rule\", \"text\" or \"fingerprint\"");
      }
    }
    if (rule == null || text == null || fingerprint == null) {
      throw problem("expected \"rule\", \"text\" and \"fingerprint\" of each finding");
    }
    return new Line(rule, text, fingerprint);
  }

  private String string(String key) throws IOException {
    expect(
        parser.nextToken(), JsonToken.VALUE_STRING, "a string under " + ArticleFields.quoted(key));
    return parser.getText();
  }

  private void expect(@Nullable JsonToken found, JsonToken expected, String what) {
    if (found != expected) {
      throw problem("expected " + what + ", found " + Json.nameOf(found));
    }
  }

  private ConfigException unknown(String key, String expected) {
    return problem("unknown key " + ArticleFields.quoted(key) + ": expected " + expected);
  }

  private ConfigException problem(String message) {
    return new ConfigException(List.of(Json.at(name, parser.currentTokenLocation(), 1, message)));
  }
}
