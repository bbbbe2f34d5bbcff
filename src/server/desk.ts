import type { CaseFile } from '../case/case-file.ts';
import { createHeldReadings, type JudgedReadings } from '../case/held-readings.ts';
import { readKeptStory, toStoryKey } from '../case/kept-story.ts';
import type { JudgedStory } from '../document/case.ts';
import type { Story } from '../document/story.ts';
import type { Beat } from '../document/workbench.ts';
import { HearsayError } from '../errors.ts';
import { judgeStory } from '../judge/judge-story.ts';
import type { IntakeList } from './intake-list.ts';
import type { Storyteller } from './storyteller.ts';

/** An open case as the windows of the workbench look at it: what is in it, what it tells, and word of every change. */
export interface Desk {
  readonly file: CaseFile;
  readonly intake: IntakeList;
  /** The case as it is now. Throws `case-…` where it cannot be read. */
  look(): JudgedReadings;
  /** The last comparison with all judgements on it as they are now; null while there is none. */
  lookAtStory(): JudgedStory | null;
  /** That comparison as JSON, without judgements; null while there is none. */
  lookAtStoryText(): string | null;
  toBeat(): Beat;
  /** Says that the case has changed, or may have. */
  notice(): void;
  /** Calls `hear` soon after every change, until the function that is given back is called. */
  follow(hear: (beat: Beat) => void): () => void;
  /** Ends comparing and following; the case stays open. */
  close(): Promise<void>;
}

export interface DeskOptions {
  readonly file: CaseFile;
  readonly intake: IntakeList;
  readonly storyteller: Storyteller;
  /** Takes word of what nobody foresaw. */
  readonly report: (error: unknown) => void;
}

/** How often the case is looked at for changes by other processes, in milliseconds. */
const LOOK_EVERY = 1000;
/** Changes that follow each other this closely, in milliseconds, are told as one. */
const TOGETHER = 150;
/** And this closely are compared as one: whoever adds an article waits for its effect. */
const COMPARED_TOGETHER = 10;
/** While articles are still being read, comparing waits this long, in milliseconds, and at least as long as the last comparison took. */
const WHILE_READING = 10_000;

interface Told {
  /** The last revision with just these readings. */
  readonly revision: number;
  readonly key: string;
  readonly story: Story;
  readonly json: string;
}

/** Opens the desk; `report` is told what goes wrong where no window asks. */
export function createDesk({ file, intake, storyteller, report }: DeskOptions): Desk {
  const held = createHeldReadings(file);
  const followers = new Set<(beat: Beat) => void>();
  let told: Told | null = null;
  let judged: { readonly revision: number; readonly story: Story; readonly judged: JudgedStory } | null = null;
  let seenRevision = file.revision();
  let isComparing = false;
  let isClosed = false;
  let storyFailure: string | null = null;
  /** Revision at which comparing failed: it is not tried again until something changes. */
  let failedAt = -1;
  let lastTook = 0;
  let lastEnded = Date.now();
  let comparing: Promise<void> = Promise.resolve();
  let beatTimer: NodeJS.Timeout | null = null;
  let compareTimer: NodeJS.Timeout | null = null;

  const look = (): JudgedReadings => {
    const looked = held.look();
    seenRevision = looked.revision;
    if (told?.revision === looked.revision) return looked;
    const key = toStoryKey(looked.judged.map(({ standing }) => standing));
    if (told === null) {
      const kept = readKeptStory(file, key);
      if (kept !== null) {
        told = { revision: looked.revision, key, story: JSON.parse(kept) as Story, json: kept };
        if (!file.isReadOnly) storyteller.warm();
      }
    } else if (told.key === key) {
      // What has changed is not what the story was made of.
      told = { ...told, revision: looked.revision };
    }
    if (told?.revision !== looked.revision) compareSoon(looked.revision);
    return looked;
  };

  const compareSoon = (revision: number): void => {
    if (isComparing || isClosed || compareTimer !== null || failedAt === revision) return;
    const wait = intake.isIdle() ? COMPARED_TOGETHER : lastEnded + Math.max(WHILE_READING, lastTook) - Date.now();
    compareTimer = setTimeout(
      () => {
        compareTimer = null;
        comparing = compare();
      },
      Math.max(COMPARED_TOGETHER, wait),
    );
  };

  const compare = async (): Promise<void> => {
    isComparing = true;
    tell();
    const started = Date.now();
    const revision = seenRevision;
    try {
      const { revision: at, key, json } = await storyteller.tell();
      told = { revision: at, key, story: JSON.parse(json) as Story, json };
      storyFailure = null;
      failedAt = -1;
    } catch (error) {
      if (!isClosed) {
        storyFailure = error instanceof Error ? error.message : String(error);
        failedAt = revision;
        if (!(error instanceof HearsayError)) report(error);
      }
    }
    lastEnded = Date.now();
    lastTook = lastEnded - started;
    isComparing = false;
    notice();
    tellNow();
  };

  /** Looks without a window that could be told of an error. */
  const notice = (): void => {
    if (isClosed) return;
    try {
      const revision = file.revision();
      if (revision !== seenRevision) {
        seenRevision = revision;
        tell();
      }
      if (told?.revision !== revision && !isComparing) look();
    } catch (error) {
      // Whoever asks next is told by the answer.
      if (!(error instanceof HearsayError)) report(error);
    }
  };

  const toBeat = (): Beat => ({
    revision: seenRevision,
    storyRevision: told?.revision ?? null,
    isComparing: isComparing || compareTimer !== null,
    storyFailure,
    intake: intake.list(),
  });

  const tell = (): void => {
    beatTimer ??= setTimeout(tellNow, TOGETHER);
  };

  const tellNow = (): void => {
    if (beatTimer !== null) clearTimeout(beatTimer);
    beatTimer = null;
    const beat = toBeat();
    for (const hear of followers) hear(beat);
  };

  const lookTimer = setInterval(notice, LOOK_EVERY);
  const forgetIntake = intake.follow(() => {
    notice();
    tell();
    // What waited for the last article to be read need wait no longer.
    if (compareTimer !== null && intake.isIdle()) {
      clearTimeout(compareTimer);
      compareTimer = null;
      compareSoon(seenRevision);
    }
  });
  return {
    file,
    intake,
    look,
    lookAtStory() {
      const looked = look();
      if (told === null) return null;
      if (judged?.revision !== looked.revision || judged.story !== told.story) {
        const readings = looked.judged.map(({ standing }) => standing);
        judged = {
          revision: looked.revision,
          story: told.story,
          judged: judgeStory(told.story, readings, looked.standing, looked.formerIds),
        };
      }
      return judged.judged;
    },
    lookAtStoryText() {
      look();
      return told?.json ?? null;
    },
    toBeat,
    notice,
    follow(hear) {
      followers.add(hear);
      return () => followers.delete(hear);
    },
    async close() {
      isClosed = true;
      clearInterval(lookTimer);
      for (const timer of [beatTimer, compareTimer]) if (timer !== null) clearTimeout(timer);
      forgetIntake();
      followers.clear();
      await storyteller.close();
      await comparing;
    },
  };
}
