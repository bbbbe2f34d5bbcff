// Works on a case until it is killed, and says on standard output what it was told is kept. Arguments: the case, a folder of articles, or "judge".
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createIntake } from '../../dist/case/intake.js';
import { openCase } from '../../dist/case/open-case.js';

const [path, folder] = process.argv.slice(2);
const file = openCase(path);
const say = (line) => process.stdout.write(`${line}\n`);

if (folder === 'judge') {
  const [{ id }] = file.listArticles();
  for (let number = 1; ; number++) {
    const about = { of: 'article', name: null, places: [{ article: id, part: 'article', start: 0, end: 0 }] };
    const draft = { decision: { kind: 'note', text: `note ${number}` }, about, why: null };
    say(`judgement ${file.judge(draft, 'Ann').number}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
const intake = createIntake(file, { threads: 0 });
for (const name of readdirSync(folder)) {
  const given = { published: null, outlet: null };
  const { article } = await intake.add({ input: join(folder, name), content: null, given, allowPrivate: false });
  say(`article ${article.id}`);
}
say('done');
