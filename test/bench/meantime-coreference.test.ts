import { describe, expect, it } from 'vitest';
import { toCoreferenceDocument } from '../../bench/accuracy/meantime-coreference.ts';
import { toText } from '../../src/document/span.ts';

/** CAT XML with a title, a date line and one sentence; "it" is the ferry of the title. */
const XML = `<?xml version="1.0" ?><Document doc_id="1">
<token number="0" sentence="0" t_id="1">Ferry</token>
<token number="1" sentence="0" t_id="2">sinks</token>
<token number="2" sentence="1" t_id="3">May</token>
<token number="3" sentence="1" t_id="4">9</token>
<token number="4" sentence="1" t_id="5">,</token>
<token number="5" sentence="1" t_id="6">2015</token>
<token number="6" sentence="2" t_id="7">It</token>
<token number="7" sentence="2" t_id="8">went</token>
<token number="8" sentence="2" t_id="9">down</token>
<token number="9" sentence="2" t_id="10">.</token>
<Markables>
<EVENT_MENTION m_id="1" pred="sink">
<token_anchor t_id="2"/>
</EVENT_MENTION>
<EVENT_MENTION m_id="2" pred="go down">
<token_anchor t_id="8"/>
<token_anchor t_id="9"/>
</EVENT_MENTION>
<ENTITY_MENTION m_id="3">
<token_anchor t_id="1"/>
</ENTITY_MENTION>
<EVENT TAG_DESCRIPTOR="sinking" class="OTHER" instance_id="OTH1" m_id="4"/>
<EVENT TAG_DESCRIPTOR="no instance" class="GRAMMATICAL" m_id="5"/>
<ENTITY TAG_DESCRIPTOR="the ferry" ent_type="PRO" instance_id="PRO1" m_id="6"/>
</Markables>
<Relations>
<REFERS_TO r_id="7">
<source m_id="2"/>
<source m_id="1"/>
<target m_id="4"/>
</REFERS_TO>
<REFERS_TO r_id="8">
<source m_id="3"/>
<target m_id="6"/>
</REFERS_TO>
<REFERS_TO r_id="9">
<source m_id="3"/>
<target m_id="5"/>
</REFERS_TO>
</Relations>
</Document>`;

describe('the coreference of MEANTIME', () => {
  const document = toCoreferenceDocument('1_Ferry_sinks', XML);

  it('prints title, date line and sentences', () => {
    expect(document.sentences.map((sentence) => toText(document.text, sentence))).toEqual([
      'Ferry sinks',
      'May 9, 2015',
      'It went down.',
    ]);
    expect(document.published).toBe('2015-05-09');
  });

  it('gives every mention its instance, where the annotators gave it one', () => {
    expect(
      document.mentions.map(({ instance, label, start, end }) => [
        toText(document.text, { start, end }),
        instance,
        label,
      ]),
    ).toEqual([
      ['Ferry', 'PRO1', 'the ferry'],
      ['sinks', 'OTH1', 'sinking'],
      ['went down', 'OTH1', 'sinking'],
    ]);
    expect(document.mentions.map(({ kind, eventClass, sentence }) => [kind, eventClass, sentence])).toEqual([
      ['entity', null, 0],
      ['event', 'OTHER', 0],
      ['event', 'OTHER', 2],
    ]);
  });
});
