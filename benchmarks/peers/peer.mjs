// node peer.mjs textlint|yoast ARTICLE: prints what it reports.
// node peer.mjs textlint|yoast ARTICLE ITERATIONS: prints the milliseconds that one run takes, averaged over a second,
// so many times after as many for warming up.
const SECOND = 1000;

const [name, file, iterations = "0"] = process.argv.slice(2);
const { open } = await import(`./${name}.mjs`);
const check = await open(file);

async function average() {
  const start = performance.now();
  let runs = 0;
  let passed = 0;
  do {
    await check();
    runs++;
    passed = performance.now() - start;
  } while (passed < SECOND);
  return passed / runs;
}

const count = Number(iterations);
for (let i = 0; i < count; i++) {
  await average();
}
for (let i = 0; i < count; i++) {
  console.log(await average());
}
if (count === 0) {
  console.log((await check()).join("\n"));
}
