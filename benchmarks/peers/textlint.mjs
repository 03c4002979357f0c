import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { createLinter, loadTextlintrc } from "textlint";

/** Gives a function that lints the article and answers with its messages. */
export async function open(file) {
  const configFilePath = fileURLToPath(new URL(".textlintrc.json", import.meta.url));
  const node_modulesDir = fileURLToPath(new URL("node_modules", import.meta.url));
  const linter = createLinter({ descriptor: await loadTextlintrc({ configFilePath, node_modulesDir }) });
  const text = await readFile(file, "utf8");
  return async () => {
    const { messages } = await linter.lintText(text, file);
    return messages.map(({ ruleId, message }) => `${ruleId}: ${message}`);
  };
}
