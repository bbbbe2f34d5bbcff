import type { Problem } from './document/article.ts';
import type { Span } from './document/span.ts';
import type { Ref, StoryProblem } from './document/story.ts';

/**
 * Every error and problem of the program, with its words. A message says what happened, on what, and what to do.
 * An error stops the work on one input; a problem travels with a reading and stops nothing.
 */

/** The outside world refused something: a file, a network address, a model. `code` is a key of `ERRORS`. */
export class HearsayError extends Error {
  readonly code: ErrorCode;
  /** What it is about. */
  readonly detail: string;

  constructor(code: ErrorCode, detail: string, cause?: unknown) {
    super(`${detail}: ${ERRORS[code]}`, cause === undefined ? undefined : { cause });
    this.name = 'HearsayError';
    this.code = code;
    this.detail = detail;
  }
}

export type ErrorCode = keyof typeof ERRORS;
export type ProblemCode = keyof typeof PROBLEMS;

export const ERRORS = {
  'file-missing': 'there is no such file. Check the path.',
  'file-or-address': 'there is no such file. Check the path; write https:// before the address of a page.',
  'file-unreadable': 'the file cannot be read. Check its permissions.',
  'file-is-directory': 'this is a folder, not a file. Give a file in it.',
  'file-empty': 'the file holds no text. Nothing can be read from it.',
  'page-empty':
    'the page holds no text. If you see some in a browser, scripts put it there: save the page from it and give the file.',
  'file-binary': 'this is not text. Give the article as plain text, Markdown, HTML, PDF or DOCX.',
  'file-old-word': 'this is a document of an old Word. Open it, save it as DOCX or PDF, and give that file.',
  'file-case':
    'this is a case of this program, not an article. See it with hearsay case show FILE or hearsay serve FILE, or hold a draft against it with hearsay verify DRAFT --against FILE.',
  'file-rtf': 'this is an RTF document. Open it, save it as DOCX or PDF, and give that file.',
  'pdf-encrypted': 'the PDF opens with a password only. Save it without one and give that file.',
  'pdf-damaged': 'the PDF is damaged and cannot be read. Get it anew, or open it and print it to a new PDF.',
  'pdf-no-text':
    'the PDF holds pictures of pages and no text. Have its text recognised (OCR), and give that PDF or its text.',
  'pdf-too-many-pages': 'the PDF has more than 1,000 pages. Save the pages of one article as a PDF of their own.',
  'pdf-too-costly':
    'reading the PDF takes more time or memory than any article needs. Print the pages of the article to a new PDF.',
  'docx-encrypted': 'the document opens with a password only. Save it without one and give that file.',
  'docx-damaged': 'the Word document is damaged or incomplete and cannot be read. Open it and save it anew as DOCX.',
  'docx-too-costly':
    'unpacking and reading the document takes more time or memory than any article needs. Copy the article into a document of its own.',
  'email-damaged': 'the e-mail is damaged or none at all. Save it anew from the mail program.',
  'email-encrypted': 'the e-mail is encrypted. Open it in the mail program, save its text and give that file.',
  'email-empty':
    'the e-mail holds no words and no attachment that can be read. Save the article in it and give that file.',
  'email-too-costly': 'the e-mail holds or nests more than any letter does. Save the article in it and give that file.',
  'docx-not': 'this is a zip archive, and no Word document. Unpack it and give the articles in it.',
  'file-too-large': 'the input is larger than 100 MB. Give one article at a time.',
  'text-too-long': 'the text is longer than 10 million characters. Give one article at a time.',
  'text-too-many-paragraphs': 'the text has more than 200,000 paragraphs. Give one article at a time.',
  'page-too-many-tags':
    'the page has more than a million tags, as no article has. Save the article from it and give that.',
  'file-special': 'this is a device or a socket, not a file. Give a file, a URL, or - for standard input.',
  'published-invalid': 'this is no date. Write it as YYYY-MM-DD.',
  'url-invalid': 'this is not a usable web address. Write it as https://host/path.',
  'url-scheme': 'only http and https addresses are fetched. Save the page and give the file.',
  'url-credentials':
    'the address holds a user name or password, which are never sent. Save the page and give the file.',
  'url-private': 'the address leads to a private, local or reserved network. If that is meant, add --allow-private.',
  'url-redirects': 'the address redirects more than 5 times. Give the address where the page finally is.',
  'url-loop': 'the address redirects back to itself. Open it in a browser, save the page and give the file.',
  'url-status':
    'the server did not give the page. Check the address, or save the page from a browser and give the file.',
  'url-type': 'this is no article. Give the address of a page, a text, a PDF, a Word document or an e-mail.',
  'url-too-large': 'the page is larger than 20 MB. Save the article alone and give the file.',
  'url-timeout': 'the server took more than 30 seconds. Try again, or save the page and give the file.',
  'url-unreachable': 'the server cannot be reached. Check the address and the network.',
  'url-damaged': 'the compressed page arrived damaged. Try again, or save the page and give the file.',
  'container-damaged': 'the file is damaged or cut short, and nothing after the damage was read. Get the file again.',
  'container-empty': 'no article is in it.',
  'container-too-large': 'a part of the file unpacks to more than is taken at a time. Write it anew in smaller parts.',
  'container-unknown': 'this is no kind of input that holds several articles. The kinds stand in --help.',
  'container-bomb':
    'the file unpacks to more than 200 times its size, as no articles do. It was read no further; unpack it yourself if you trust it.',
  'feed-broken': 'the feed is damaged, so no item of it can be read. Get it again.',
  'feed-entities': 'the feed defines entities of its own, which no feed needs and attacks do, so it was not read.',
  'feed-too-large': 'the feed is larger than 20 MB. Read it in parts.',
  'feed-too-many-items': 'the feed has more than 10,000 items. The first 10,000 were read.',
  'warc-record-broken': 'this stretch of the archive is damaged. It was passed over.',
  'page-no-article': 'the page holds no article: it is a list, a form or too short. It was passed over.',
  'item-empty': 'the item of the feed has no text. Read the page that it links to, or add --follow.',
  'corpus-line': 'this line is not what this step takes. docs/spark.md says what goes from one step to the next.',
  'record-broken': 'this is no record: one JSON object a line, or one row of values. It was passed over.',
  'record-empty':
    'the record has no text under any of the names that are looked for. Say which field holds it, for example --field text=body.',
  'record-too-large': 'the record is longer than 50 MB. It was passed over.',
  'field-unknown':
    'there is no such field. Write --field NAME=FIELD with text, html, title, published, outlet, authors, url or language as NAME.',
  'field-twice': 'there is a field for this already. Give each name once.',
  'given-unknown': 'no such input is read. Write FILE=… with a FILE exactly as it stands among the inputs.',
  'given-twice': 'there is already a value for this. Give one for all inputs and at most one for each FILE.',
  'outlet-invalid': 'the name is empty. Write it as NAME or FILE=NAME.',
  'show-invalid':
    'this is no list of what can be shown. Write names with commas between them, such as notices,times; all names stand in --help.',
  'show-not-chosen': 'JSON holds every finding, so there is nothing to choose. Leave out --show.',
  'jobs-invalid': 'this is no number of workers. Give a whole number from 1 to 64.',
  'json-one-input': 'JSON holds one reading, and several inputs were given. Use --format ndjson: one reading a line.',
  'format-one-input':
    'this format holds one reading, and several inputs were given. hearsay story makes one file of many articles.',
  'stdin-twice': 'standard input can be read once only. Give - once.',
  'worker-lost':
    'the worker that read it ended too early, most likely for lack of memory. Read it alone, or give fewer --jobs.',
  'output-unwritable':
    'the output cannot be written, and nothing was left behind. Check the folder, its permissions and the room on the disk.',
  'output-cut-short':
    'the output cannot be written to its end, so what came out is cut short or nothing. Check where it goes, and the room there.',
  'output-too-large': 'the result is larger than this format can hold. Split the text and read its parts.',
  'output-binary': 'this is no text, and a terminal would be put out of order by it. Give a file with -o, or a pipe.',
  'output-is-directory': 'this is a folder, so the output cannot be written. Give a file name in it.',
  'output-is-input': 'this is one of the inputs, and an input is never overwritten. Give another output file.',
  'model-missing': 'the trained model is not there. Install the program again, or make the model with npm run train.',
  'model-magic': 'this is no model of this program. Give a file that npm run train made.',
  'model-version': 'the model was made for another version of the program. Install the program again.',
  'model-truncated': 'the model is cut short. Install the program again.',
  'model-checksum': 'the model is damaged. Install the program again.',
  'model-header': 'the model does not say what it holds. Install the program again.',
  'model-shape':
    'the model lacks a part that the program needs, or a part has the wrong size. Install the program again.',
  'input-stopped': 'reading was stopped before it was done.',
  'case-missing': 'there is no such case. Make one with: hearsay case create NAME.hearsay',
  'case-exists': 'there is a file of this name already, and nothing is overwritten. Give another name.',
  'case-not-a-case': 'this is no case of this program. Give a file that hearsay case create made.',
  'case-newer':
    'the case was made by a newer version of the program. Install that version; the file was left as it is.',
  'case-older':
    'the case was made by an older version and has to be brought up to date, which needs to write. Copy it to a folder where you may.',
  'case-damaged': 'the case is damaged. Save what can be saved with: hearsay case recover NAME.hearsay -o NEW.hearsay',
  'case-unreadable': 'the case cannot be read. Check the file and its permissions.',
  'case-unwritable': 'the case cannot be written. Check the folder, its permissions and the disk.',
  'case-disk-full':
    'the disk is full, so this was not kept; all that was kept before still is. Make room and do it again.',
  'case-busy':
    'another process is writing to the case and did not finish in time, so this was not kept. Do it again in a moment.',
  'case-read-only':
    'the case can be read but not written. Make room if the disk is full; else copy it to a folder where you may write, or change its permissions.',
  'case-left-open':
    'the case was not closed when it was last used, and its folder cannot be written. Copy it with its -wal file to a folder where you may write.',
  'case-bundle': 'this is no exported case, or it is damaged. Give a file that hearsay case export --format case made.',
  'case-nothing-left': 'nothing could be saved from the file.',
  'case-from-alone': 'a case that is taken over brings its own articles. Take it over first, then add to it.',
  'folder-empty':
    'there is no article in this folder, nor a file that may hold some. Check the path; docs/inputs.md says which files are read.',
  'article-unknown': 'there is no such article in the case. hearsay case list shows which there are.',
  'article-ambiguous': 'more than one article of the case is meant by this. Give more of its id.',
  'article-known':
    'read anew it has the same text as another article of the case. Take one of the two out of the case.',
  'count-invalid': 'this is no number of results. Give a whole number from 1 to 999.',
  'search-invalid': 'there is nothing to search for. Give words, "a phrase", or the beginning of a word and a star.',
  'judgement-invalid': 'this is no judgement that the program knows.',
  'judgement-place': 'the article holds no such words. Load it anew and judge again.',
  'judgement-subject': 'this cannot be decided about such a thing.',
  'judgement-unknown': 'there is no judgement of this number. hearsay case judgements shows which there are.',
  'judgement-undone':
    'this is taken back already. hearsay case judgements shows which judgement did it; take that one back to bring it back.',
  'rating-nothing':
    'nothing is said of it. Give --credibility, --likelihood or --confidence for words, or --reliability for a --source.',
  'rating-subject':
    'words that somebody is reported to say are rated with --credibility, --likelihood and --confidence, a --source with --reliability. Give the one or the other.',
  'statement-unknown':
    'nobody is reported to say these words in an article of the case. Give them as the article has them; hearsay case search finds them.',
  'statement-ambiguous': 'these words are said more than once. Give more of them, or name the article with --in.',
  'serve-locked':
    'this page is for whoever started it. Open the address that hearsay serve printed, with its token; each start has a new one.',
  'serve-host':
    'the server answers to its own address on this machine alone. Open the address that hearsay serve printed.',
  'serve-origin':
    'this was asked for by another page, so nothing was done. Use the page whose address hearsay serve printed.',
  'serve-unknown': 'there is nothing at this address. Go back to the first page.',
  'serve-method': 'nothing of this kind can be done here.',
  'serve-type': 'the content has the wrong type, so it was not read. Send JSON, or files as multipart/form-data.',
  'serve-too-large': 'this is more than is taken at a time. Send 100 MB a file at most, and fewer files at a time.',
  'serve-broken': 'what was sent cannot be understood. Load the page anew and do it again.',
  'serve-request': 'this does not fit what is asked for here. Load the page anew and do it again.',
  'serve-nothing-added': 'no article was given. Give files, an address, or a text.',
  'serve-busy': 'too many articles wait to be read. Wait until some are done, then add more.',
  'serve-too-many':
    'it holds more than 10,000 articles, and the first 10,000 were added. Add such a corpus with: hearsay case add CASE FILE',
  'serve-closing': 'the server is being stopped, so nothing more is taken. Start it anew with: hearsay serve',
  'serve-page-missing':
    'the page of the workbench is not there. Install the program again, or make the page with npm run build.',
  'port-invalid': 'this is no port. Give a whole number from 1 to 65535, or none for any that is free.',
  'port-taken': 'another program listens on this port. Give another one, or none for any that is free.',
  'port-refused': 'this port may not be used. Give one from 1024 to 65535, or none for any that is free.',
  'story-comparing': 'the articles are being compared for the first time. Wait a moment.',
  'story-lost':
    'comparing ended too early, most likely for lack of memory. Take articles out of the case, or close other programs.',
  'draft-too-long': 'the draft is longer than 2 million characters. Give its parts one by one.',
  'against-nothing':
    'no article could be read to hold the draft against. Give files, addresses, folders or cases after --against.',
  'mcp-nothing': 'there is nothing to serve. Give folders with --root, or a case with --case.',
  'mcp-root': 'this is no folder. Give a folder with --root.',
  'mcp-missing':
    'there is no such file. Give a path relative to a root, or the id of an article; find_statements without articles searches all there are and names them.',
  'mcp-elsewhere': 'there is no such file. Those with the same name stand behind it: give one of their paths.',
  'mcp-special': 'this is a pipe, a device or a socket, not a file. Give the path of a file.',
  'mcp-outside': 'this lies outside the folders that may be read. Give a path inside them, relative to one.',
  'mcp-too-many': 'these are too many articles at a time. Name fewer of them.',
  'mcp-no-articles': 'there is no article. Give files or folders in the roots, or ids of articles in the case.',
  'mcp-date': 'there is no such day in the calendar. Write it as YYYY, YYYY-MM or YYYY-MM-DD.',
  'mcp-one-article':
    'comparing takes two or more articles with different texts. Name more files, folders or ids of articles.',
  'mcp-cursor': 'this is no cursor of a page. Give next_cursor as it came, or none.',
  'mcp-draft': 'give either the draft itself or its path.',
  'export-lost': 'writing the export was broken off. Ask for it again.',
  'export-unknown': 'there is no export of this kind.',
} as const;

/** Said of the parts of an archive that are no article. */
export function toPassedOver(count: number): string {
  const records = count === 1 ? '1 record holds' : `${count} records hold`;
  return `${records} no article and ${count === 1 ? 'was' : 'were'} passed over: pictures, lists, redirects, repeats and the like.`;
}

/** Said above the stack of an error that nobody foresaw. */
export const BUG = 'this is a bug. Please report it, with the lines below and, if you may share it, the input.';

/** Said by the workbench of an error that nobody foresaw; its stack stands where the server was started. */
export const SERVED_BUG =
  'this is a bug. Please report it, with the lines that hearsay serve printed where it was started.';

export const PROBLEMS = {
  'published-unknown':
    'No publication date is known, so relative times have no value. Give one with --published YYYY-MM-DD.',
  'encoding-guessed':
    'The encoding is not declared and the text is not UTF-8, so it was guessed. Look for wrong letters; save the file as UTF-8 to be sure.',
  'encoding-damaged':
    'Some bytes do not fit the encoding and were replaced by \uFFFD. Compare quotations with the original.',
  'front-matter-broken': 'The front matter is not valid YAML, so nothing was taken from it.',
  'front-matter-value': 'A value of the front matter cannot be used, so it was left out.',
  'told-value': 'A value that the input gives about the article cannot be used, so it was left out.',
  'feed-summary-only':
    'The feed has no more of this article than its summary. Add --follow to have the linked page fetched.',
  'feed-page-missing': 'The page that the feed links to could not be read, so there is no more than the summary.',
  'published-disagrees':
    'The page gives another date in its text than in its metadata. The metadata was used; give the right one with --published YYYY-MM-DD.',
  'html-no-article': 'No article could be told from the rest of the page, so all its text was kept, menus included.',
  'html-flattened':
    'The page nests its elements deeper than any article does; the nesting was flattened, and blocks may be cut wrongly.',
  'pdf-page-damaged': 'This part of the PDF is damaged, so words may be missing. Compare with the pages as they look.',
  'pdf-unseen':
    'Words that the page does not show, white on white or without ink, were left out. Compare with the pages as they look.',
  'pdf-cut-short': 'The PDF is cut short, so words may be missing. Get it anew if you can.',
  'pdf-garbled':
    'The PDF does not say for all its print which letters it means, so words may be wrong. Compare with the pages as they look.',
  'html-too-large': 'The page is too large to look for the article in it, so all its text was kept, menus included.',
  'name-slip':
    'Is the second meant here? The first stands only once in the article, the second throughout. Check the name.',
  'plan-overtaken':
    'The article still tells this plan as one to come, and elsewhere that it is off. Check which of the two stands, and mend or date the other.',
  'story-of-one':
    'Only one article was given, so there is nothing to compare it with. Give two or more reports of one story.',
  'same-article': 'The same text was given more than once; it is counted once.',
  'stories-apart':
    'The articles share no statement, so they do not seem to be reports of one story. Compare reports of one event.',
  'story-outsiders':
    'These share no statement with the others, so they do not seem to belong to the story. Compare them apart.',
  'story-undated':
    'No publication date is known, so it is compared as the last and no later figure can be told from a conflict. Give one with --published FILE=YYYY-MM-DD.',
  'language-other': 'The text is not in English, so only its quotations are read.',
  'language-unknown': 'The language of the text is not recognised, so only its quotations are read.',
} as const;

/** A problem of a story in the catalogue's words; `detail` goes before them. */
export function toStoryProblem(
  code: ProblemCode,
  refs: readonly Ref[] = [],
  detail: string | null = null,
): StoryProblem {
  return { code, message: detail === null ? PROBLEMS[code] : `${detail}: ${PROBLEMS[code]}`, refs };
}

/** A problem in the catalogue's words; `detail` goes before them, as in "notes.txt: …". */
export function toProblem(code: ProblemCode, span: Span | null = null, detail: string | null = null): Problem {
  const message = PROBLEMS[code];
  return { code, message: detail === null ? message : `${detail}: ${message}`, span };
}
