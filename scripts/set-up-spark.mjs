// Puts Spark into a folder of its own, for `npm run test:spark`: nothing outside .cache/spark changes, and what is there already stays.
import { execFileSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';

const PYSPARK = '4.1.4';
const FOLDER = '.cache/spark';
const BEFORE = `${FOLDER}.new`;

const run = (command, args) => execFileSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
const runs = (command, args) => {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

if (!runs('java', ['-version']))
  fail('Spark needs Java 17 or newer, and there is none. Install it, for example the package openjdk-17-jre-headless.');
if (!runs('python3', ['-c', 'import ensurepip, venv']))
  fail(
    'Spark comes from PyPI and needs python3 with venv. Install them, for example the packages python3 and python3-venv.',
  );
if (
  existsSync(`${FOLDER}/bin/python`) &&
  runs(`${FOLDER}/bin/python`, ['-c', `import pyspark; assert pyspark.__version__ == "${PYSPARK}"`])
)
  process.exit(0);

rmSync(FOLDER, { recursive: true, force: true });
rmSync(BEFORE, { recursive: true, force: true });
run('python3', ['-m', 'venv', BEFORE]);
run(`${BEFORE}/bin/python`, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', `pyspark==${PYSPARK}`]);
// Whole or not at all; python itself is called by its path, so that it may move.
renameSync(BEFORE, FOLDER);

function fail(words) {
  console.error(`test:spark: ${words}`);
  process.exit(1);
}
