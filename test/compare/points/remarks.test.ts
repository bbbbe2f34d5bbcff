import { describe, expect, it } from 'vitest';
import { isOnlyDenied } from '../../../src/document/only-denied.ts';
import { tell, toPaper, toWire } from '../tell.ts';

/** "denied Orm Energy: the pumps had failed": each remark with who makes it and the gist of its point. */
function toRemarks(wire: string, paper: string): string[] {
  const { story, toWords } = tell([
    { outlet: 'Coast Wire', on: '2019-03-04', text: toWire(wire) },
    { outlet: 'Melvik Post', on: '2019-03-05', text: toPaper(paper) },
  ]);
  const nameOf = (id: string | null): string => story.voices.find((voice) => voice.id === id)?.name ?? '-';
  return story.points.flatMap(({ gist, confirmations }) =>
    confirmations.map(({ kind, voice }) => `${kind} ${nameOf(voice)}: ${toWords(gist)}`),
  );
}

describe('remarks on what is told', () => {
  it.each([
    [
      'a denial in another article',
      'Ruth Amsel, a deckhand, said that the pumps of the barge had failed.',
      'Orm Shipping denied that the pumps of the barge had failed.',
      ['denied Orm Shipping: the pumps of the barge had failed'],
    ],
    [
      'what may have been',
      'Measurements showed no oil in the water. A broken valve may have sunk the barge, a diver said. Ola Brandt, the pilot, rejected that.',
      'The sea was calm.',
      ['denied Ola Brandt: A broken valve may have sunk the barge'],
    ],
    [
      'no denial of what the denier tells himself',
      'Ruth Amsel, a deckhand, denied that the crew had left the pumps, saying that the owners had switched off the pumps twice.',
      'Ruth Amsel, a deckhand, repeated that the owners had switched off the pumps twice.',
      ['denied Ruth Amsel: the crew had left the pumps'],
    ],
    [
      'no denial of what was told before, where it is of any',
      'Orm Shipping would come to the talks if Melvik took back its boats. Melvik, which for days had denied that there were any, took back 14 of them.',
      'The talks of Orm Shipping and Melvik took place on Sunday.',
      [],
    ],
    [
      'a claim that is called baseless',
      'Ruth Amsel, a deckhand, said that the pumps of the barge had failed. Orm Shipping called the allegation baseless.',
      'Orm Shipping said that it would pay for the wreck.',
      ['denied Orm Shipping: the pumps of the barge had failed'],
    ],
    [
      'a refusal to speak of it',
      'Ruth Amsel, a deckhand, said that the pumps of the barge had failed. Orm Shipping declined to comment.',
      'Orm Shipping said that it would pay for the wreck.',
      ['declined Orm Shipping: the pumps of the barge had failed'],
    ],
    [
      'a denial that another tells as well',
      'Orm Shipping denied that any sailors had been dismissed.',
      'Orm Shipping had said before that no sailors had been dismissed.',
      ['denied Orm Shipping: any sailors had been dismissed'],
    ],
    [
      'reports of no one in particular',
      'Orm Shipping denied reports on social media that a sailor had been locked in the hold.',
      'The sea was calm.',
      ['denied Orm Shipping: reports on social media that a sailor had been locked in the hold'],
    ],
    [
      'no report that is only named',
      'Orm Shipping dismissed the report as gossip from the harbour pubs.',
      'The sea was calm.',
      [],
    ],
    [
      'what is owned and nobody else tells',
      'Orm Shipping confirmed that the licence of the barge had run out in January.',
      'The sea was calm.',
      ['confirmed Orm Shipping: the licence of the barge had run out in January'],
    ],
    [
      'what is denied and nobody else tells',
      'The council denied that it had paid a firm to clear the market at night.',
      'The sea was calm.',
      ['denied council: it had paid a firm to clear the market at night'],
    ],
    [
      'a flat no to what another said right before',
      'Ruth Amsel, a deckhand, said that Orm Shipping had offered her money. The chairman, Per Holm, said there had been no offer.',
      'The sea was calm.',
      ['denied Per Holm: Orm Shipping had offered her money'],
    ],
    [
      'a flat no to what was asked',
      'Asked whether the owners had pressed the crew, Per Holm, the chairman, said that nobody had pressed them.',
      'The sea was calm.',
      ['denied Per Holm: whether the owners had pressed the crew'],
    ],
    [
      'a doubt by what it says it is about',
      'The rescue cost 40,000 crowns. Coast Wire could not confirm a report that the captain had slept on the bridge.',
      'The sea was calm.',
      ['could-not-verify -: Coast Wire could not confirm a report that the captain had slept on the bridge.'],
    ],
    [
      'a refusal by what it says it is about',
      'Ruth Amsel, a deckhand, said that the pumps had failed. Orm Shipping would not say whether the captain had slept.',
      'The sea was calm.',
      ['declined -: Orm Shipping would not say whether the captain had slept.'],
    ],
    [
      'a report called false by what another tells',
      'Reports that the captain had slept on the bridge were false, Orm Shipping said.',
      'The captain had slept on the bridge for an hour, a sailor told the Post.',
      ['denied Orm Shipping: The captain had slept on the bridge for an hour'],
    ],
    [
      'a denial of charges by what somebody is accused of',
      'Prosecutors said that Per Holm had stolen grain from the barge. Ada Quill, a clerk, said that two sailors had been questioned. Holm denied the charges.',
      'The sea was calm.',
      ['denied -: Per Holm had stolen grain from the barge'],
    ],
    [
      'a denial in words of its own apart from what was said before it',
      'Ruth Amsel, a deckhand, said that the captain had done the right thing. Orm Shipping denied that it had cut the number of pumps.',
      'The sea was calm.',
      ['denied Orm Shipping: it had cut the number of pumps'],
    ],
    [
      'a refusal to say more by what is said with it',
      'Ruth Amsel, a deckhand, said that the pumps had failed.\n\nOrm Shipping said that it had sold the barge but declined to comment further.',
      'The sea was calm.',
      ['declined Orm Shipping: it had sold the barge but declined to comment further'],
    ],
    [
      'what somebody takes back',
      'Ada Quill, the owner, who had told reporters that the barge was empty, acknowledged on Monday that she had been wrong.',
      'The sea was calm.',
      ['denied Ada Quill: the barge was empty'],
    ],
    [
      'a figure that its own source calls mistaken',
      'There were 40 sailors on the barge, Orm Shipping said.',
      'Orm Shipping admitted on Tuesday that its count of 40 sailors on the barge had been mistaken.',
      ['denied Orm Shipping: There were 40 sailors on the barge'],
    ],
    [
      'an account that is disputed, and not how sure it is',
      'Per Holm, the chairman, said that a loose hatch had sunk the barge, but cautioned that it was too early to be certain. The union disputed that account.',
      'The sea was calm.',
      ['denied -: a loose hatch had sunk the barge'],
    ],
    [
      'an allegation, and not that nobody offers evidence for it',
      'Per Holm, the chairman, said that a sailor had sold the log of the barge. He offered no evidence. The union called the allegation absurd.',
      'The sea was calm.',
      ['denied -: a sailor had sold the log of the barge'],
    ],
    [
      'no denial by one who announces later what she ruled out',
      'Ada Quill, the shipping minister, ruled out a public inquiry into the sinking of the barge.',
      'Ada Quill, the shipping minister, announced a public inquiry into the sinking of the barge.',
      [],
    ],
    [
      'nothing taken back where others were wrong',
      'Ada Quill said the captain had been drinking and that the owners knew, and added that they were wrong.',
      'The sea was calm.',
      [],
    ],
    [
      'nothing taken back by who has been misled, or has said two things',
      'Ada Quill, who told the port that the log was signed and said the barge was empty, said that she had been mistaken. Ruth Amsel, who had said that the pumps ran, said that she had been misled.',
      'The sea was calm.',
      [],
    ],
    [
      'a denial of charges by who is charged',
      'Ruth Amsel was charged with stealing from a warehouse. Her cousin killed a guard in 2011, a neighbour said. Amsel denied the charges.',
      'The sea was calm.',
      ['denied -: Ruth Amsel was charged with stealing from a warehouse.'],
    ],
    [
      'a denial of blame apart from what is blamed on nobody',
      'Police said that a suspect had been arrested behind the warehouse. The contractor denied that its crane was to blame.',
      'The sea was calm.',
      ['denied contractor: its crane was to blame'],
    ],
    [
      'what is owned apart from what is denied',
      'Orm Shipping confirmed that the captain had been hired in January.',
      'Per Holm, a councillor, said that the firm had not hired a captain in January.',
      ['confirmed Orm Shipping: the captain had been hired in January'],
    ],
  ])('finds %s', (_, wire, paper, expected) => {
    expect(toRemarks(wire, paper)).toEqual(expected);
  });

  it.each([
    [
      'an offer told right before that is turned down',
      'Orm Shipping offered the crew a rise of 2 percent on Monday. The crew rejected that.',
    ],
    [
      'an appeal that is dismissed',
      'Per Holm stole grain from the barge, a court found in May. He appealed. The high court dismissed that on Monday.',
    ],
    ['what the very same said', 'The union said that Orm Shipping had cut the number of pumps. The union rejected it.'],
    ['an offer that is turned down', 'Orm Shipping rejected an offer of two million crowns for the wreck.'],
    [
      'a no to what nobody said',
      'Ruth Amsel, a deckhand, said that the pumps had failed. Per Holm, its chairman, said there was no insurance.',
    ],
    [
      'an evasion of what was asked',
      'Asked whether the owners had pressed the crew, Per Holm, the chairman, said that there was no time for questions.',
    ],
    [
      'a no to something else at the same place',
      'Ruth Amsel, a deckhand, said that the pumps had failed at Melvik. Per Holm said there were no divers at Melvik.',
    ],
    [
      'what says that it has not been',
      'The skipper has not resigned from the guild, Per Holm said. It is not true that the skipper has resigned, the clerk said.',
    ],
    ['a count of what was tried', 'Per Holm said that he had tried every pump and that not one of them had worked.'],
  ])('finds no denial in %s', (_, passage) => {
    expect(toRemarks(passage, 'The sea was calm.').filter((line) => line.startsWith('denied'))).toEqual([]);
  });

  it('finds no denial of what another report says has not been', () => {
    const remarks = toRemarks(
      'The clerk denied that the skipper of the barge had resigned from the guild.',
      'The skipper of the barge has not resigned from the guild.',
    );
    expect(remarks.filter((line) => line.includes('has not resigned'))).toEqual([]);
  });

  it('does not let whoever denies a thing tell it', () => {
    const { story } = tell([
      {
        outlet: 'Coast Wire',
        on: '2019-03-04',
        text: toWire('The council denied that it had paid a firm to clear the market at night.'),
      },
      { outlet: 'Melvik Post', on: '2019-03-05', text: toPaper('The sea was calm.') },
    ]);
    const point = story.points.find(({ confirmations }) => confirmations.length > 0);
    expect(point?.standing).toBe('disputed');
    expect(point?.tellings.map(({ speaker }) => speaker)).toEqual([null]);
    expect(point !== undefined && isOnlyDenied(point)).toBe(true);
  });

  it('leave a telling what the sentence tells besides', () => {
    const { story, toWords } = tell([
      {
        outlet: 'Coast Wire',
        on: '2019-03-04',
        text: toWire('Ada Quill, whose family owns 31 percent of the shares in the barge line, did not return a call.'),
      },
      {
        outlet: 'Melvik Post',
        on: '2019-03-04',
        text: toPaper('The Quill family owns 31 percent of the shares in the barge line.'),
      },
    ]);
    const point = story.points.find(({ gist }) => toWords(gist).includes('31 percent'));
    expect(point?.tellings).toHaveLength(2);
  });
});

describe('remarks that speak of something else', () => {
  it.each([
    [
      'a price that nobody tells',
      'Two years were more realistic, said Jan Holm, a shipwright. Ruth Amsel declined to say how much the repairs would cost.',
      'declined',
    ],
    [
      'the accounts of two sides',
      'Ruth Amsel, a deckhand, said that the pumps of the barge had failed. Coast Wire could not verify the accounts of either side.',
      'could-not-verify',
    ],
  ])('hang on nothing: %s', (_, wire, kind) => {
    expect(toRemarks(wire, 'The sea was calm.').filter((remark) => remark.startsWith(kind))).toEqual([]);
  });

  it.each([
    [
      'what he will not do',
      'Ruth Amsel, a banker, predicted that the price of barley would fall to 30 kronor before April. Minister Jan Holm ruled out export duties once more.',
      'The price of barley fell to 33 kronor on Tuesday, its lowest on record.',
    ],
    [
      'other words beside a mere "that"',
      'Ruth Amsel said that Orm Shipping wanted to block the canal. Orm Shipping rejected that and spoke of a manoeuvre before the council election on April 7.',
      'The council election will take place on April 7.',
    ],
    [
      'the people alone',
      'Five Melvik sailors and a pilot were killed, Ruth Amsel said.',
      'Orm Shipping denied that a Melvik sailor had opened the gate before the storm.',
    ],
  ])('are no denial of %s', (_, wire, paper) => {
    const other = /price of barley fell|election will|sailors and a pilot/;
    expect(toRemarks(wire, paper).filter((remark) => remark.startsWith('denied') && other.test(remark))).toEqual([]);
  });

  it.each([
    [
      'what is the opposite of a false statement',
      'The skipper of the barge had slept on the bridge before the wreck, police said.',
      'Police said that the statement by the skipper of the barge that he had not slept on the bridge before the wreck was false.',
    ],
    [
      'another figure than the exaggerated one',
      'The wreck of the barge killed 12 sailors at Melvik, doctors said.',
      'The port said that reports that the wreck of the barge had killed dozens of sailors at Melvik were exaggerated.',
    ],
    [
      'the figure of somebody else than whoever was wrong',
      'Orm Shipping said that it carried 2.3 million tonnes of grain last year.',
      'Tindall Lines said that it had overstated its freight: it carried 1.1 million tonnes of grain last year, less than Orm Shipping with 2.3 million.',
    ],
    [
      'a figure that somebody else calls too low',
      'The school at Melvik has 48 pupils this year, the council said.',
      'The ministry said that the figure of 48 pupils at the school at Melvik was too low for a head of its own.',
    ],
  ])('do not deny %s', (_, wire, paper) => {
    expect(toRemarks(wire, paper).filter((remark) => remark.startsWith('denied'))).toEqual([]);
  });

  it.each([
    [
      'A guild at Melvik suspects Orm Shipping of dumping oil in the bay. Dead fish were seen at the pier, a sailor said. Orm Shipping rejected that.',
      /^denied .*suspects Orm Shipping|^denied .*dumping oil/,
    ],
    [
      'Ola Brandt took a cruise paid for by a grain firm, two former clerks said. His wife said the weather had been cold in March. Brandt rejected the accusations.',
      /^denied .*took a cruise/,
    ],
    [
      'Ola Brandt sold the pier to his brother, a former clerk said. The land is worth 3 million crowns, a banker said. Brandt denied this.',
      /^denied .*sold the pier/,
    ],
    [
      'A sailor died in Orsk because the pilots could not find a free boat, the union said. The pilots of Orsk denied it.',
      /^denied .*(?:free boat|sailor died)/,
    ],
  ])('deny what names whoever denies: %s', (wire, denied) => {
    const remarks = toRemarks(wire, 'The sea was calm.').filter((remark) => remark.startsWith('denied'));
    expect(remarks).toEqual([expect.stringMatching(denied)]);
  });

  it('deny nothing told before a wish', () => {
    const wire =
      'Ola Brandt left the port on Friday. His guild said the step was driven by illness.\n\nThe union said pay would be cut. The port denied that.';
    const remarks = toRemarks(wire, 'The sea was calm.').filter((remark) => remark.startsWith('denied'));
    expect(remarks.filter((remark) => remark.includes('illness'))).toEqual([]);
  });

  it('take up what a report tells where they dispute it', () => {
    const wire =
      'A report by the Harbour Board says that the breakwater fell because its piles were rotten. The pier, it says, was sound. Ola Brandt had said before: "This is neglect." Orm Shipping disputes the report.';
    expect(toRemarks(wire, 'The sea was calm.')).toEqual([
      expect.stringMatching(/^denied .*: the breakwater fell because its piles were rotten/),
    ]);
  });

  it('are on what is denied, and not on what all tell not to be', () => {
    const wire = 'Jan Holm denied reports that some members of the board had asked him to close the quarry.';
    const paper = 'Jan Holm told the Post that no one had asked him to close the quarry.';
    expect(toRemarks(wire, paper).filter((remark) => remark.startsWith('denied'))).toEqual([
      'denied Holm: reports that some members of the board had asked him to close the quarry',
    ]);
  });

  it('speak of what they confirm in few words themselves', () => {
    const wire =
      'Ruth Amsel, a deckhand, said that the pumps of the barge had failed. The prosecutor in Lund confirmed that he had opened an inquiry.';
    expect(toRemarks(wire, 'The sea was calm.')).toEqual([
      expect.stringMatching(/^confirmed .*: he had opened an inquiry$/),
    ]);
  });

  it('confirm nothing that they only stand beside', () => {
    const wire =
      'Asked whether the board had ordered the bolts of the crane to be replaced, Jan Holm confirmed that there had been a letter.';
    expect(toRemarks(wire, 'The sea was calm.').filter((remark) => remark.includes('bolts'))).toEqual([]);
  });

  it('are told with an adverb as well', () => {
    const wire = 'Orm Shipping later admitted that the licence of the barge had run out in January.';
    expect(toRemarks(wire, 'The sea was calm.')).toEqual([
      'confirmed Orm Shipping: the licence of the barge had run out in January',
    ]);
  });
});
