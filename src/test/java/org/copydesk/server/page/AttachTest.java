package org.copydesk.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** The JavaScript module in the page of a CMS with fields and editors of several kinds. */
class AttachTest extends EditorPageLifecycle {
  private static final String EDITORS =
      """
      <h1 id="headline" contenteditable="true">Norvik to close <em>4<b>1</b></em> bakeries</h1>
      <p><textarea id="subheadline" rows="3" cols="30">Most of them are in the north</textarea></p>
      <div id="body" contenteditable="true"><h2>Not checked: 77 bakeries</h2>
      <p>A new paragraph.</p><ul><li>Norvik will close <i>14</i> bakeries by June, the company said.
      </li></ul></div>
      """;

  /** Opens a page with these elements, and attaches with the options that a script returns. */
  private void attach(String html, String options) {
    page.browser().driver().get(page.address() + "attach.html");
    var failure =
        page.browser()
            .driver()
            .executeAsyncScript(
                """
                const [html, done] = arguments;
                document.body.innerHTML = html;
                // Styles in markup are against the policy.
                document.querySelectorAll('[data-style]').forEach(each => {
                  each.style.cssText = each.dataset.style;
                });
                import('/copydesk.js').then(module => {
                  const {createClient} = module;
                  const by = id => document.getElementById(id);
                  window.copydesk = module;
                  window.reports = [];
                  window.states = [];
                  window.attached = module.attach(
                      {headline: by('headline'), subheadline: by('subheadline'), body: by('body')},
                      {
                        delay: 20,
                        onReport: report => window.reports.push(report),
                        onState: state => window.states.push(state.name),
                        ...(() => { OPTIONS })(),
                      });
                  done(null);
                }).catch(error => done(String(error)));
                """
                    .replace("OPTIONS", options),
                html);
    assertThat(failure).isNull();
  }

  private void untilReport() {
    page.until("window.reports.length > 0");
  }

  @Test
  void words_in_editors_are_marked_without_changing_them() {
    attach(EDITORS, "return {}");
    var before = html();
    untilReport();

    assertThat(page.marked("warning")).containsExactly("41");
    page.run("attached.highlight(attached.report.findings[0])");
    assertThat(page.marked("related")).containsExactly("14");
    page.run("attached.focus(attached.report.findings[0].related[0])");
    assertThat(page.run("return String(getSelection())")).isEqualTo("14");
    assertThat(html()).isEqualTo(before);
  }

  private Object html() {
    return page.run(
        "return ['headline', 'body'].map(id => document.getElementById(id).outerHTML).join()");
  }

  @Test
  void fix_in_an_editor_is_made_by_its_own_command() {
    attach(EDITORS, "return {}");
    untilReport();
    page.run(
        """
        window.inputs = [];
        document.getElementById('headline').addEventListener(
            'input', event => window.inputs.push(event.inputType + ' ' + event.data));
        window.applied = attached.apply(attached.report.findings[0]);
        """);
    page.until("window.reports.length > 1 && window.reports.at(-1).findings.length === 0");

    assertThat(page.run("return [applied, ...inputs].join()")).isEqualTo("true,insertText 14");
    assertThat(page.text("#headline")).isEqualTo("Norvik to close 14 bakeries");
    page.type("#headline", Keys.chord(Keys.CONTROL, "z"));
    page.until("document.getElementById('headline').textContent.includes('41')");
  }

  @Test
  void editor_may_make_the_edits_of_a_fix_itself() {
    attach(
        EDITORS,
        """
        return {applyEdits: (edits, finding) => {
          window.edits = edits.map(({place, range, text}) =>
              [place.passage, String(range), text, finding.rule].join());
          return true;
        }};
        """);
    untilReport();

    assertThat(page.run("attached.apply(attached.report.findings[0]); return edits"))
        .isEqualTo(List.of("headline,41,14,number-mismatch"));
    assertThat(page.text("#headline")).isEqualTo("Norvik to close 41 bakeries");
  }

  @Test
  void typing_in_an_editor_checks_again() {
    attach(EDITORS, "return {}");
    untilReport();
    page.run(
        """
        const text = document.querySelector('#body i').firstChild;
        getSelection().setBaseAndExtent(text, 0, text, 2);
        """);
    page.run("document.execCommand('insertText', false, '41')");
    page.until("window.reports.at(-1).findings.length === 0");

    assertThat(page.marked("warning")).isEmpty();
  }

  @Test
  void list_of_elements_is_a_body_with_ids() {
    attach(
        "<input id=\"headline\" value=\"Norvik to close 41 bakeries\"><p>Aside.</p>"
            + "<p class=\"text\" id=\"x1\">Norvik said so.</p>"
            + "<p class=\"text\" id=\"x2\">Norvik will close 14 bakeries by June.</p>",
        "return {blockId: element => element.id}");
    page.run(
        """
        attached.detach();
        window.reports = [];
        window.attached = copydesk.attach(
            {headline: document.getElementById('headline'), body: document.querySelectorAll('.text')},
            {onReport: report => window.reports.push(report), blockId: element => element.id});
        """);
    untilReport();

    assertThat(page.run("return reports[0].findings[0].related[0].block")).isEqualTo("x2");
    assertThat(page.marked("warning")).containsExactly("41");
  }

  @Test
  void answers_to_older_texts_are_dropped() {
    attach(
        "<textarea id=\"headline\">First</textarea>",
        """
        window.requests = [];
        return {client: createClient({fetch: (url, request) =>
            new Promise(resolve => window.requests.push({request, resolve}))})};
        """);
    page.until("requests.length === 1");
    page.type("#headline", " words");
    page.until("requests.length >= 2");

    page.run(
        """
        const answer = ({request, resolve}, reason) => resolve(new Response(JSON.stringify(
            {version: JSON.parse(request.body).version, report: {findings: [], reason}})));
        window.aborted = requests[0].request.signal.aborted;
        answer(requests.at(-1), 'new');
        answer(requests[0], 'old');
        """);
    untilReport();
    assertThat(page.run("return [aborted, ...reports.map(({reason}) => reason)]"))
        .isEqualTo(List.of(true, "new"));
    assertThat(page.run("return requests.map(({request}) => JSON.parse(request.body).version)[1]"))
        .isEqualTo(2L);
  }

  @Test
  void refused_check_is_sent_again_after_the_time_that_the_server_says() {
    attach(
        "<textarea id=\"headline\">Norvik to close 41 bakeries</textarea>",
        """
        let refused = 0;
        return {client: createClient({fetch: (...request) => ++refused > 2 ? fetch(...request)
            : Promise.resolve(new Response('{}', {status: 429, headers: {'Retry-After': '0'}}))})};
        """);
    untilReport();

    assertThat(page.run("return states"))
        .isEqualTo(List.of("checking", "waiting", "checking", "waiting", "checking", "done"));
  }

  @Test
  void problem_of_the_server_has_its_parts() {
    attach("<input id=\"headline\">", "return {}");
    assertThat(
            page.browser()
                .driver()
                .executeAsyncScript(
                    """
                    const done = arguments[arguments.length - 1];
                    const detail = {status: 413, title: 'Too large', detail: 'body is too long',
                        field: 'body[3]', limit: 7};
                    const fetch = () => Promise.resolve(new Response(JSON.stringify(detail),
                        {status: 413, headers: {'Retry-After': '4'}}));
                    copydesk.createClient({fetch}).check({}).catch(e => done([
                        e instanceof copydesk.CopydeskError, e.message, e.status, e.field, e.limit,
                        e.retryAfter]));
                    """))
        .isEqualTo(List.of(true, "body is too long", 413L, "body[3]", 7L, 4L));
  }

  @Test
  void client_works_without_fields() {
    attach("<input id=\"headline\">", "return {}");
    assertThat(
            page.browser()
                .driver()
                .executeAsyncScript(
                    """
                    const done = arguments[arguments.length - 1];
                    const client = copydesk.createClient({messageLanguage: 'de'});
                    Promise.all([
                      client.check({headline: 'Norvik to close 41 bakeries',
                          body: ['Norvik will close 14 bakeries.']}, {documentId: 'a', version: 7}),
                      client.read('<h1>Norvik</h1><p>Norvik will close 14 bakeries.</p>'),
                      client.rule('number-mismatch'),
                    ]).then(([answer, article, rule]) => done([
                        answer.documentId, answer.version, answer.report.findings[0].message,
                        article.headline, rule.title]), error => done(String(error)));
                    """))
        .isEqualTo(
            List.of(
                "a",
                7L,
                "Im Text steht „14 bakeries“, nicht „41“",
                "Norvik",
                "Der Text belegt die Zahl nicht"));
  }

  /** The copy must break its lines where the field does, or marks would be beside their words. */
  @ParameterizedTest
  @CsvSource({
    "textarea, 'width: 217px; height: 90px; padding: 7px 3px 1px 11px; border: 5px solid'",
    "textarea, 'width: 300px; height: 400px; font: italic 19px/1.7 serif; letter-spacing: 1px'",
    "textarea, 'width: 50%; height: 60px; text-transform: uppercase; direction: rtl; margin: 9px'",
    "input, 'width: 180px; height: 40px; padding: 3px 9px; font: bold 21px sans-serif'",
  })
  void copy_of_a_field_lies_exactly_above_it(String element, String style) {
    attach(
        "<div><" + element + " id=\"headline\" data-style=\"" + style + "\"></div>", "return {}");
    page.run(
        """
        const field = document.getElementById('headline');
        field.value = 'Norvik to close 41 bakeries in the north '.repeat(9);
        field.dispatchEvent(new Event('input'));
        field.scrollTop = 33;
        field.scrollLeft = 44;
        attached.refresh();
        """);

    assertThat(
            page.run(
                """
                const field = document.getElementById('headline');
                const copy = document.querySelector('.copydesk-mirror');
                const [a, b] = [field, copy].map(each => each.getBoundingClientRect());
                return [b.left - a.left - field.clientLeft, b.top - a.top - field.clientTop,
                    copy.clientWidth - field.clientWidth, copy.clientHeight - field.clientHeight,
                    field.localName === 'input' ? 0 : copy.scrollHeight - field.scrollHeight,
                    copy.scrollTop - field.scrollTop, copy.scrollLeft - field.scrollLeft]
                    .map(Math.round);
                """))
        .isEqualTo(List.of(0L, 0L, 0L, 0L, 0L, 0L, 0L));
  }

  @Test
  void nothing_is_left_after_the_end() {
    attach("<textarea id=\"headline\">Norvik to close 41 bakeries</textarea>", "return {}");
    untilReport();
    page.run("attached.detach()");
    page.type("#headline", "!");

    assertThat(page.run("return document.querySelectorAll('.copydesk-mirror').length"))
        .isEqualTo(0L);
    assertThat(page.run("return [...CSS.highlights.values()].every(each => each.size === 0)"))
        .isEqualTo(true);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      value = {
        "close 41 shops, close 41 shops, 6:8",
        "close 41 shops, will close 41 shops, 11:13",
        "close 41 shops, close 41 of its shops, 6:8",
        "close 41 shops, close 14 shops, null",
        "close 41 shops, close, null",
      })
  void words_are_found_again_in_a_changed_text(String before, String after, String place) {
    attach("<input id=\"headline\">", "return {}");

    assertThat(
            page.browser()
                .driver()
                .executeAsyncScript(
                    """
                    const [before, after, done] = arguments;
                    import('/copydesk-marks.js').then(({move}) => {
                      const moved = move(before, after, 6, 8);
                      done(moved && moved.start + ':' + moved.end);
                    });
                    """,
                    before,
                    after))
        .isEqualTo(place);
  }
}
