import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { AnalysisWebWorker, Paper } = require("yoastseo");
const { default: Researcher } = require("yoastseo/build/languageProcessing/languages/en/Researcher");

const GOOD = 7; // of 9, from which on Yoast shows a green light

/**
 * Gives a function that runs the analysis of the web worker, as in an editor: search engines, readability and inclusive
 * language. Headline and subheadline are title and description, the headline's last words the keyphrase.
 */
export async function open(file) {
  const [headline, subheadline, ...paragraphs] = (await readFile(file, "utf8")).trim().split(/(?:\r?\n){2,}/);
  const worker = new AnalysisWebWorker({ postMessage() {} }, new Researcher());
  worker.initialize(0, { locale: "en_US", inclusiveLanguageAnalysisActive: true });
  const paper = new Paper(paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("\n"), {
    title: headline,
    description: subheadline,
    keyword: headline.split(/\s+/).slice(-3).join(" "),
    locale: "en_US",
  });
  return async () => {
    worker.clearCache(); // else it answers from the run before
    const { seo, readability, inclusiveLanguage } = await worker.analyze(0, { paper });
    return [seo[""], readability, inclusiveLanguage]
      .flatMap(({ results }) => results)
      .filter((result) => result.hasScore() && result.getScore() < GOOD)
      .map((result) => `${result.getIdentifier()}: ${result.getText().replace(/<[^>]*>/g, "")}`);
  };
}
