import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/document/article.ts';
import { HearsayError } from '../../../src/errors.ts';
import { ingestSource, type Source } from '../../../src/ingest/ingest.ts';
import { openHeld } from '../../../src/ingest/open-input.ts';
import { paragraph, writeDocx } from '../../fixtures/docx-writer.ts';
import { attached, html, plain, toParts, writeMail, writeMultipart } from '../../fixtures/mail-writer.ts';
import { setColumn, writePdf } from '../../fixtures/pdf-writer.ts';

const FIRST = 'The ferry company said on Monday that it would stop its night boats from next week.';
const SECOND = 'A spokeswoman, Dana Reyes, said the decision had been hard to take, and that nobody liked it.';
const BODY = `${FIRST}\n\n${SECOND}`;

async function readParts(mail: string | Uint8Array, path: string | null = 'desk/mail.eml'): Promise<readonly Source[]> {
  const source = {
    name: 'mail.eml',
    bytes: Buffer.from(mail as Uint8Array),
    path,
    url: null,
    charset: null,
    kind: null,
  };
  const opened = await openHeld(source);
  if (opened.isOne) throw new Error('no container');
  const parts: Source[] = [];
  for await (const entry of opened.entries) {
    if (entry.source === null) throw entry.error;
    parts.push(entry.source);
  }
  return parts;
}

async function readMail(mail: string | Uint8Array): Promise<readonly Article[]> {
  const parts = await readParts(mail);
  return Promise.all(parts.map(async (source) => (await ingestSource(source)).article));
}

async function toCode(mail: string | Uint8Array): Promise<string> {
  try {
    await readMail(mail);
    return 'read';
  } catch (error) {
    if (error instanceof HearsayError) return error.code;
    throw error;
  }
}

describe('the words of an e-mail', () => {
  it('are an article, told of by its head', async () => {
    const [article] = await readMail(writeMail(BODY, { subject: 'Re: [press] Night boats' }));
    expect(article).toMatchObject({
      text: BODY,
      title: 'Night boats',
      authors: ['Ada Brook'],
      published: '2015-05-04T23:30:00-04:00',
      publishedBasis: 'metadata',
      path: 'desk/mail.eml',
    });
  });

  it('know better than the head who wrote them, and when', async () => {
    const [article] = await readMail(writeMail(`By Jane Doe\n\n1 May 2015\n\n${BODY}`));
    expect(article).toMatchObject({ authors: ['Jane Doe'], published: '2015-05-01' });
  });

  it('of a sender that is no person are its outlet’s', async () => {
    const [article] = await readMail(writeMail(BODY, { from: '"The Harbour Review" <news@example.org>' }));
    expect(article).toMatchObject({ outlet: 'The Harbour Review', authors: [] });
  });

  it.each([
    [
      'quoted-printable',
      'text/plain; charset=iso-8859-1',
      'Caf=E9 owners said so. A line that is far too long for the old pos=\r\nt goes on.',
    ],
    [
      'base64',
      'text/plain; charset=utf-8',
      Buffer.from('Café owners said so. A line that is far too long for the old post goes on.').toString('base64'),
    ],
    ['8bit', 'text/plain; charset=utf-8', 'Café owners said so. A line that is far too long for the old post goes on.'],
  ])('come in %s', async (encoding, type, content) => {
    const [article] = await readMail(writeMail(content, { encoding, type }));
    expect(article?.text).toBe('Café owners said so. A line that is far too long for the old post goes on.');
  });

  it('are those of its page where it has one', async () => {
    const page = `<html><head><style>p {}</style></head><body><div style="display:none">preview</div><table><tr><td><h1>Night boats</h1><p>${FIRST}</p><ul><li>no boats</li></ul><blockquote>We shall miss them.</blockquote><p>${SECOND}</p><p><a href="x">Unsubscribe</a> or view this e-mail in your browser</p></td></tr></table></body></html>`;
    const [article, ...more] = await readMail(
      writeMultipart([plain('You need a newer program.'), html(page)], { kind: 'alternative' }),
    );
    expect(more).toEqual([]);
    expect(article?.text).toBe(`# Night boats\n\n${FIRST}\n\n- no boats\n\n> We shall miss them.\n\n${SECOND}`);
    expect(article?.blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph', 'paragraph', 'quote', 'paragraph']);
  });

  it.each([
    ['a signature', `${BODY}\n\n-- \nAda Brook\nHarbour Desk\n+1 555 0100`],
    ['where it was sent from', `${BODY}\n\nSent from my iPhone`],
    [
      'what it answers',
      `${BODY}\n\nOn Sun, May 3, 2015 at 9:12 AM, Desk <desk@example.org>\nwrote:\n\n> Why do the boats stop?\n>\n> The desk`,
    ],
    [
      'what it answers, as Outlook puts it',
      `${BODY}\n\n-----Original Message-----\nFrom: Desk\nSent: Sunday\nTo: Ada\nSubject: Boats\n\nWhy do the boats stop?`,
    ],
    [
      'the same under a line',
      `${BODY}\n\n________________________________\nFrom: Desk <d@example.org>\nSent: Sunday, May 3, 2015 9:12 AM\nTo: Ada\nSubject: Boats\n\nWhy do the boats stop?`,
    ],
  ])('are without %s', async (_, mail) => {
    expect((await readMail(writeMail(mail, { subject: 'Re: Night boats' }))).map(({ text }) => text)).toEqual([BODY]);
  });

  it('keep a quotation in the middle, and dashes between parts', async () => {
    const text = `${FIRST}\n\n> Why do the boats stop?\n\n${SECOND}\n\n--\n\n${SECOND.repeat(3)}`;
    expect((await readMail(writeMail(text)))[0]?.text).toBe(text);
  });
});

describe('a forwarded article', () => {
  const head =
    'From: Dana Reyes <dana@example.org>\nDate: Fri, May 1, 2015 at 10:15 AM\nSubject: Night boats to stop\nTo: Ada Brook <ada@example.org>';
  it.each([
    ['---------- Forwarded message ---------\n', head],
    ['Begin forwarded message:\n\n', head],
    [
      '-------- Forwarded Message --------\n',
      'Subject: \tNight boats to stop\nDate: \tFri, 1 May 2015 10:15:00 +0000\nFrom: \tDana Reyes <dana@example.org>\nTo: \tada@example.org',
    ],
    [
      '-----Original Message-----\n',
      'From: Dana Reyes [mailto:dana@example.org]\nSent: Friday, May 1, 2015 10:15 AM\nTo: Ada\nSubject: Night boats to stop',
    ],
    ['', 'From: Dana Reyes\nSent: Friday, May 1, 2015 10:15 AM\nTo: Ada Brook\nSubject: Night boats to stop'],
  ])('under %j is the article, the note above it is not', async (mark, lines) => {
    const articles = await readMail(
      writeMail(`Shall we take this?\n\n${mark}${lines}\n\n\n${BODY}`, { subject: 'Fwd: boats' }),
    );
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({
      text: BODY,
      title: 'Night boats to stop',
      authors: ['Dana Reyes'],
      path: 'desk/mail.eml',
    });
    expect(articles[0]?.published?.slice(0, 10)).toBe('2015-05-01');
  });

  it('is found when it is quoted, as a page, and forwarded twice', async () => {
    const quoted = `${head}\n\n${BODY}`.replace(/^/gm, '> ');
    expect((await readMail(writeMail(`> Begin forwarded message:\n>\n${quoted}`)))[0]?.text).toBe(BODY);
    const page = `<div>Take this?</div><div class="gmail_quote"><div>---------- Forwarded message ---------<br>From: <b>Dana Reyes</b> &lt;dana@example.org&gt;<br>Date: Fri, May 1, 2015 at 10:15 AM<br>Subject: Night boats to stop<br>To: Ada<br></div><br><br><p>${FIRST}</p><p>${SECOND}</p></div>`;
    expect((await readMail(writeMail(page, { type: 'text/html' })))[0]).toMatchObject({
      text: BODY,
      title: 'Night boats to stop',
      authors: ['Dana Reyes'],
    });
    const twice = `FYI\n\n---------- Forwarded message ---------\nFrom: Cy Pratt <c@example.org>\nDate: Sat, May 2, 2015\nSubject: Fwd: boats\n\nSee this\n\n---------- Forwarded message ---------\n${head}\n\n${BODY}`;
    const articles = await readMail(writeMail(twice));
    expect(articles.map(({ text, authors }) => [text, authors])).toEqual([[BODY, ['Dana Reyes']]]);
  });

  it('under a long letter leaves the letter an article too', async () => {
    const letter = `${SECOND}\n\n`.repeat(4).trim();
    const articles = await readMail(writeMail(`${letter}\n\nBegin forwarded message:\n\n${head}\n\n${BODY}`));
    expect(articles.map(({ text, authors }) => [text, authors])).toEqual([
      [letter, ['Ada Brook']],
      [BODY, ['Dana Reyes']],
    ]);
    expect(articles.map(({ path }) => path)).toEqual(['desk/mail.eml#1', 'desk/mail.eml#2']);
  });

  it('attached as a message is the article, with its own head', async () => {
    const inner = writeMail(BODY, { from: 'Dana Reyes <d@example.org>', subject: 'Inner' }).replace('04 May', '01 May');
    const message = { head: ['Content-Type: message/rfc822', 'Content-Disposition: attachment'], content: inner };
    const articles = await readMail(writeMultipart([plain('See below.'), message]));
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({
      text: BODY,
      title: 'Inner',
      authors: ['Dana Reyes'],
      published: '2015-05-01T23:30:00-04:00',
    });
  });
});

describe('attachments', () => {
  const page = `<html><head><title>Boats</title></head><body><article><h1>Boats</h1><p>${FIRST}</p><p>${SECOND}</p><p>${FIRST} ${SECOND}</p></article></body></html>`;

  it('of every kind that is read are articles of their own, and nothing else is', async () => {
    const parts = [
      plain('Please find the texts attached.'),
      attached(
        'boats.pdf',
        writePdf([setColumn([FIRST, SECOND], { x: 40, top: 500, letters: 50 }).pieces]),
        'application/pdf',
      ),
      attached('boats.docx', writeDocx(paragraph(FIRST) + paragraph(SECOND))),
      attached('boats.html', page, 'text/html'),
      attached('boats.txt', `${BODY}\n\n${BODY}`, 'text/plain'),
      attached('logo.png', Buffer.alloc(5000, 7), 'image/png'),
      attached('invite.ics', 'BEGIN:VCALENDAR'.repeat(40), 'text/calendar'),
      attached('ATT00001.txt', '\r\n--\r\n', 'text/plain'),
    ];
    const articles = await readMail(writeMultipart(parts));
    expect(articles.map(({ text }) => text.includes(FIRST))).toEqual([true, true, true, true]);
    expect(articles.map(({ path }) => path)).toEqual([1, 2, 3, 4].map((number) => `desk/mail.eml#${number}`));
    expect(articles.map(({ published }) => published)).toEqual([null, null, null, null]);
    const names = (await readParts(writeMultipart(parts))).map(({ name }) => name);
    expect(names[0]).toBe('mail.eml, part 1 (boats.pdf)');
  });

  it('of a kind that could be read if it were saved otherwise say so', async () => {
    const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
    expect(await toCode(writeMultipart([plain(BODY), attached('boats.doc', ole)]))).toBe('file-old-word');
  });
});

describe('what is no e-mail', () => {
  it('is refused where its first line would be lost', async () => {
    expect(await toCode(BODY)).toBe('email-damaged');
    expect(await toCode(`The ferry: a history\n\n${BODY}`)).toBe('email-damaged');
  });

  it.each(['', '\uFEFF', 'From dana@example.org Mon May  4 23:30:00 2015\r\n'])(
    'is not a message with %j before its head',
    async (before) => {
      const mail = Buffer.concat([Buffer.from(before), Buffer.from(writeMail(FIRST))]);
      expect((await readMail(mail))[0]?.text).toContain(FIRST);
    },
  );

  it('is not a message without a head', async () => {
    expect((await readMail(`\n${BODY}`))[0]?.text).toContain(FIRST);
  });
});

describe('a hostile e-mail', () => {
  it('that nests its parts or its messages too deep is refused', async () => {
    let part = plain(FIRST);
    for (let depth = 0; depth < 300; depth += 1) {
      part = { head: [`Content-Type: multipart/mixed; boundary="d${depth}"`], content: toParts([part], `d${depth}`) };
    }
    expect(await toCode(writeMultipart([part]))).toBe('email-too-costly');
    let mail = writeMail(FIRST);
    for (let depth = 0; depth < 20; depth += 1) {
      mail = writeMultipart([{ head: ['Content-Type: message/rfc822'], content: mail }], { boundary: `m${depth}` });
    }
    expect(await toCode(mail)).toBe('email-too-costly');
  });

  it('of 20,000 attachments, or of heads without end, is refused', async () => {
    expect(
      await toCode(writeMultipart(Array.from({ length: 20_000 }, (_, index) => attached(`${index}.txt`, 'x')))),
    ).toBe('email-too-costly');
    expect(await toCode(writeMail(FIRST, { head: [`X-Long: ${'a'.repeat(5_000_000)}`] }))).toBe('email-too-costly');
  });

  it('with a zip bomb attached refuses that', async () => {
    const bomb = writeDocx(paragraph(FIRST), {
      parts: [{ name: 'word/a.xml', content: Buffer.alloc(100_000_000, 32) }],
    });
    expect(await toCode(writeMultipart([plain('See it.'), attached('a.docx', bomb)]))).toBe('docx-too-costly');
  });

  it('that is encrypted or empty says so', async () => {
    expect(
      await toCode(
        writeMail('MIAGCSqGSIb3', {
          type: 'application/pkcs7-mime; smime-type=enveloped-data; name="smime.p7m"',
          encoding: 'base64',
        }),
      ),
    ).toBe('email-encrypted');
    expect(await toCode(writeMail(''))).toBe('email-empty');
    expect(await toCode(writeMultipart([attached('logo.png', 'PNG', 'image/png')]))).toBe('email-empty');
  });

  it('with long lines of quote signs, dashes and head names takes time in proportion', async () => {
    const start = Date.now();
    for (const unit of [
      '>',
      '> ',
      '-',
      'From: ',
      'On Monday, ',
      '\n>',
      'From: a\n',
      '-- \n',
      '---------- Forwarded message ---------\n',
    ]) {
      await toCode(writeMail(unit.repeat(300_000)));
    }
    expect(Date.now() - start).toBeLessThan(90_000);
  });
});

describe('what is an e-mail', () => {
  it('is told by its head where its name says nothing', async () => {
    expect(await readParts(writeMail(BODY), null)).toHaveLength(1);
    const letter = 'From: the mayor\nTo: the town\nSubject: boats\n\nThe boats will stop.';
    const source = {
      name: 'x',
      bytes: Buffer.from(letter),
      path: 'x.txt',
      url: null,
      charset: null,
      kind: 'text' as const,
    };
    expect(await openHeld(source)).toMatchObject({ isOne: true });
  });
});
