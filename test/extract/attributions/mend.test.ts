import { describe, expect, it } from 'vitest';
import { mendCitedWords } from '../../../src/extract/attributions/mend/cited-words.ts';
import type { RelationTokens } from '../../../src/extract/attributions/mend/mend.ts';
import { mendRelation, toMendScene } from '../../../src/extract/attributions/mend/mend-relation.ts';
import type { TokenRange } from '../../../src/extract/attributions/rules/rule.ts';
import { toTokenContext } from '../../../src/extract/attributions/token-context.ts';
import { toWords } from '../../../src/extract/to-words.ts';
import { loadNetwork } from '../../../src/ingest/load-network.ts';
import type { Language } from '../../../src/language/language.ts';
import { parseMarked } from './marked.ts';

/** What the network marked, and what stands after the mends: source, cue, contents; null where nothing is left. */
type Case = readonly [marked: string, mended: readonly [source: string, cue: string, ...contents: string[]] | null];

const GROUPS: Record<string, readonly Case[]> = {
  'who speaks stands behind the verb, between two commas': [
    [
      '[The drivers,] {say} <the unions, should have stopped at the signal>.',
      ['the unions', 'say', 'The drivers', 'should have stopped at the signal'],
    ],
    [
      '[Ana Reyes, a driver,] {said} <the line, as far as she knew, was clear>.',
      ['Ana Reyes, a driver,', 'said', 'the line, as far as she knew, was clear'],
    ],
    [
      '[The unions] {say} <the drivers, all of them, stopped>.',
      ['The unions', 'say', 'the drivers, all of them, stopped'],
    ],
    ['[The bank,] {said} <to be in trouble, has closed>.', ['The bank,', 'said', 'to be in trouble, has closed']],
  ],
  'what stands behind "according to" is the source of the rest': [
    [
      'According to [the audit, a clerk, Ana Reyes,] {wrote to} <the council about the wall>.',
      ['the audit', 'According to', 'a clerk, Ana Reyes, wrote to the council about the wall'],
    ],
    [
      'According to plan, [the mayor, a doctor,] {told} the clerks <to leave>.',
      ['the mayor, a doctor,', 'told', 'to leave'],
    ],
    [
      '<The order came at ten and not from Reyes>, {according to} [two clerks, but from his aide, Ana Lind].',
      ['two clerks', 'according to', 'The order came at ten and not from Reyes', 'but from his aide, Ana Lind'],
    ],
    [
      '<The wall fell>, {according to} [Ana Lind, a clerk at the mill].',
      ['Ana Lind, a clerk at the mill', 'according to', 'The wall fell'],
    ],
  ],
  'those to whom the writer spoke': [
    [
      'It leaks, and engineers [I] {talked to at the mill dismissed} <it>.',
      ['engineers I talked to at the mill', 'dismissed', 'it'],
    ],
    ['[I] {spoke of} <a plan>.', ['I', 'spoke of', 'a plan']],
  ],
  'a source without what belongs to the verb': [
    ['[The cabinet on] Tuesday {agreed} <to set up an inquiry>.', ['The cabinet', 'agreed', 'to set up an inquiry']],
    ['[The ministry at] first {spoke of} <six boats>.', ['The ministry', 'spoke of', 'six boats']],
    ['[The firm she works for] {said} <it was sorry>.', ['The firm she works for', 'said', 'it was sorry']],
    [
      'In a letter to [Parliament the ministry] {confirmed} <that it was down>.',
      ['the ministry', 'confirmed', 'that it was down'],
    ],
    ['[Ana Reyes] {said} <it was down>.', ['Ana Reyes', 'said', 'it was down']],
    ['Through [her solicitor Ms Reyes] {said} <that she was away>.', ['Ms Reyes', 'said', 'that she was away']],
    [
      'Ana Reyes, who left the bank on Monday, {has insisted for years} <that she was away>.',
      ['Ana Reyes', 'has insisted for years', 'that she was away'],
    ],
  ],
  'who is told is not what is told': [
    ['She got the money on condition that [she] {told} <nobody, not even her son>.', null],
    ['[She] {told} <nobody that the wall was cracked>.', ['She', 'told', 'that the wall was cracked']],
  ],
  'what is said of somebody by others': [
    [
      '[She] {is said} <by two clerks who know her to have been warned>.',
      ['two clerks who know her', 'is said by', 'She', 'to have been warned'],
    ],
    ['[She] {is said} <to have been warned>.', ['-', 'is said', 'She', 'to have been warned']],
  ],
  'where what is told ends': [
    ['It was a step [the bank] {said} <would help but one that closed a mill>.', ['the bank', 'said', 'would help']],
    ['[The bank] {said} <it would help but might fail>.', ['The bank', 'said', 'it would help but might fail']],
    [
      '<The wall fell at ten>, {according to} [the minutes], <a copy of which was seen by this paper>.',
      ['the minutes', 'according to', 'The wall fell at ten'],
    ],
    [
      '[The mayor] {said} <she would not guess. Her visit has been put off>.',
      ['The mayor', 'said', 'she would not guess'],
    ],
    [
      '[The mayor] {said} <the wall had fallen. The pumps had been off>.',
      ['The mayor', 'said', 'the wall had fallen. The pumps had been off'],
    ],
  ],
  'what is called so is not all that stands before': [
    ['<We must act and fight what> [he] {called} <terrorism>.', ['he', 'called', 'terrorism']],
    ['<You do one thing, and Reyes did what> [he] {said}.', ['he', 'said', 'what']],
    ['<What> [he] {said} was wrong.', ['he', 'said', 'What']],
  ],
  'a deed without a word': [
    ['Reyes said [40 clerks] {had signed} <a call for a vote>.', null],
    ['[The mayor] {signed} <that he had read it>.', ['The mayor', 'signed', 'that he had read it']],
    ['[The king] {dismissed} <the governor of the bank in a decree>.', null],
    ['[The king] {had dismissed} <Ana Reyes by decree and named her deputy>.', null],
    ['[The club] {sacked} <its coach after four defeats>.', null],
    ['[The king] {dismissed} <Ana Reyes as governor>.', null],
    ['[The king] {dismissed} <the report as gossip>.', ['The king', 'dismissed', 'the report as gossip']],
    ['[The king] {dismissed} <Ana Reyes as a clown>.', ['The king', 'dismissed', 'Ana Reyes as a clown']],
    ["[The king] {dismissed} <the governor's warning>.", ['The king', 'dismissed', "the governor's warning"]],
    ['[The king] {dismissed} <the critic>.', ['The king', 'dismissed', 'the critic']],
  ],
  'nobody reports anything': [
    ['[A group of cooks] {called} <Free Kitchen> came too.', null],
    ['[The mayor] {called} <the report a lie>.', ['The mayor', 'called', 'the report a lie']],
    ['A clerk [whose paper] {has been cited} <more than 30 times> left.', null],
    ['There were ten, [two more than the firm] {has said}, <because two came late>.', null],
    [
      '[More than half of the cooks] {said} <they would stay>.',
      ['More than half of the cooks', 'said', 'they would stay'],
    ],
    ["[A quarter Let's] {say} <you pay it all>.", null],
    ['The Post, [which] {first reported} <the story>, is old.', null],
    ['The Post {first reported} <the sale of the story>.', ['-', 'first reported', 'the sale of the story']],
    ['Reyes smiled at [her] {first debate against} <Snaith>.', null],
    ['[Reyes] {pointedly} <whether she would go>.', null],
    ['The men [the town] {had prayed for} <are home again>.', null],
    ['The firm and [everyone] {named} <were fined>.', null],
    ["The barge hands[' union] {disputed} <that>.", ["The barge hands' union", 'disputed', 'that']],
    ['Anyone [who] {says} <he knows> is guessing.', null],
    ['[Whoever] {claims} <that it was old> is wrong.', null],
    ['Savings hang on what [this court] {says}, <so it had better be clear>.', null],
    ['They live by what [the doctor] {says}, <and nobody complains>.', null],
    ['[Whatever the mayor] {says}, <the bridge is old>.', null],
    ['The bridge will go, whatever [the mayor] {says} <about three months>.', null],
    ['[Ana Reyes] {will learn} <her fate on Tuesday>.', null],
    ['He fights what [she] {calls} <a hoax>.', ['she', 'calls', 'a hoax']],
    ['What [she] {says} <is that the sea rises>.', ['she', 'says', 'is that the sea rises']],
    ['[The clerk] {learned} <that the bridge was old>.', ['The clerk', 'learned', 'that the bridge was old']],
    ['A clerk [who] {says} <he knows> left.', ['who', 'says', 'he knows']],
    ['A plan that [Reyes] {said} <was mad>.', ['Reyes', 'said', 'was mad']],
  ],
  'who is accused says nothing': [
    ['The firm dropped [the banker] {accused of} <fraud, and a bank froze his money>.', ['-', 'accused of', 'fraud']],
  ],
  'who says it stands before or in a relative clause': [
    ['A clerk, [who] asked for no name, {told} me <that it broke>.', ['A clerk', 'told', 'that it broke']],
    ['[Reyes] sued the bank, which in March {praised} <her>.', ['which', 'praised', 'her']],
    [
      'A tape, in which [he] {says} <he smelt gas, was found in May>.',
      ['he', 'says', 'he smelt gas, was found in May'],
    ],
    ['A tape, in which [he] {says} <he can smell gas, was found>.', ['he', 'says', 'he can smell gas']],
    ['<Ana Reyes>, [who] {said} <that it was safe, has left>.', ['who', 'said', 'that it was safe']],
  ],
  'the rest of a clause stands behind the report': [
    ['<The cracks were>, [he] {now thinks}, a sign of age.', ['he', 'now thinks', 'The cracks were', 'a sign of age']],
    [
      '<The tunnel is>, [the clerk] {said}, flooded, but divers found it dry.',
      ['the clerk', 'said', 'The tunnel is', 'flooded'],
    ],
    [
      '<The tunnel will>, [the clerk] {said}, be pumped out and the owner has paid for it.',
      ['the clerk', 'said', 'The tunnel will', 'be pumped out'],
    ],
    [
      '<The tunnel was>, [the clerk] {said}, dark and cold, although the owner denies it.',
      ['the clerk', 'said', 'The tunnel was', 'dark and cold'],
    ],
    [
      '<The tunnel is>, [the clerk] {said}, <flooded, and the man who dug it has left>.',
      ['the clerk', 'said', 'The tunnel is', 'flooded'],
    ],
    ['<That>, [the clerk] {said}, goes too far, and the owner agreed.', ['the clerk', 'said', 'That', 'goes too far']],
    [
      '<The road>, [the minister] {told} parliament on Tuesday, will stay shut.',
      ['the minister', 'told', 'The road', 'will stay shut'],
    ],
  ],
  'who says it is less than all that stands before the verb': [
    [
      'In [a separate opinion Judge Ana Reyes] {wrote} <that it was so>.',
      ['Judge Ana Reyes', 'wrote', 'that it was so'],
    ],
    [
      '<Some 9,000 marched>, {according to} [the police, the largest crowd since 2014].',
      ['the police', 'according to', 'Some 9,000 marched'],
    ],
    ['In [its statement the board] {said} <no rules were broken>.', ['the board', 'said', 'no rules were broken']],
    [
      '[Ana Reyes, a former chairman, became a delegate and] {said} <she would go>.',
      ['Ana Reyes, a former chairman,', 'said', 'she would go'],
    ],
    [
      '[Ana Reyes and her staff will work with unions] {to call for} <a vote>.',
      ['Ana Reyes and her staff', 'to call for', 'a vote'],
    ],
    [
      '[Reyes could not get the chairman] {to say} <that it was so>.',
      ['Reyes could not get the chairman', 'to say', 'that it was so'],
    ],
    [
      '[A commander who uses the name Falcon lost three men], and {said} <that troops had fled>.',
      ['A commander who uses the name Falcon', 'said', 'that troops had fled'],
    ],
  ],
  'who says it opens the sentence': [
    [
      'Ms Reyes yesterday confirmed a row but {denied} <that anybody was hit>.',
      ['Ms Reyes', 'denied', 'that anybody was hit'],
    ],
    [
      'A clerk who has worked there for years, and who gave no name, {says} <it leaks>.',
      ['A clerk', 'says', 'it leaks'],
    ],
    ['Its insurers, I am told by a friend, {believe} <that it leaks>.', ['Its insurers', 'believe', 'that it leaks']],
    ['The bank raised its rate and {said} <it would do more>.', ['-', 'said', 'it would do more']],
    ['Ms Reyes left early and {was told} <that it leaks>.', ['-', 'was told', 'that it leaks']],
    ['On Monday the bridge fell, {say} <the papers>.', ['-', 'say', 'the papers']],
  ],
  'a source that denies is more than its last word': [
    ['Not [everyone] {believes} <that it leaks>.', ['Not everyone', 'believes', 'that it leaks']],
    ['And hardly [anybody there] {thinks} <so>.', ['hardly anybody there', 'thinks', 'so']],
    ['He had not. [Many] {think} <so>.', ['Many', 'think', 'so']],
    ['[Harbour] {First had promised} <a vote>.', ['Harbour First', 'had promised', 'a vote']],
    ['[Reyes] {Had Promised} <A Vote>.', ['Reyes', 'Had Promised', 'A Vote']],
    ['[Ms Reyes yesterday] {confirmed} <that it leaks>.', ['Ms Reyes', 'confirmed', 'that it leaks']],
  ],
  'a hearer is no part of what is told': [
    ['[Reyes] {told} <the meeting she had left early>.', ['Reyes', 'told', 'she had left early']],
    ['[A clerk] {told} <colleagues the money was gone>.', ['A clerk', 'told', 'the money was gone']],
    ['[Two clerks] {tell} <me it was never counted>.', ['Two clerks', 'tell', 'it was never counted']],
    ['Ames alleged <that> [he] {told} colleagues the money was gone.', ['he', 'told', 'the money was gone']],
    ['[Reyes] {told} <him somebody would be hurt>.', ['Reyes', 'told', 'somebody would be hurt']],
    ['[Reyes] {had promised} <herself she would go>.', ['Reyes', 'had promised', 'she would go']],
    ['[Reyes] {promised} <them an answer>.', ['Reyes', 'promised', 'an answer']],
    ["[Reyes] {told} <the council's plan to nobody>.", ['Reyes', 'told', "the council's plan to nobody"]],
    ['[Reyes] {tells} <the truth that the dam leaks>.', ['Reyes', 'tells', 'the truth that the dam leaks']],
  ],
  'who speaks in the clause behind a semicolon stands there': [
    [
      '[The board] insisted that it was so; on Friday Ana Holm apologised and {admitted} <that it was not>.',
      ['Ana Holm', 'admitted', 'that it was not'],
    ],
    [
      '[The board] insisted that it was so; lawyers for Ana Holm came and {admitted} <that it was not>.',
      ['lawyers for Ana Holm', 'admitted', 'that it was not'],
    ],
    [
      '[The board] insisted that it was so; guards under Commander Ana Holm came and {admitted} <that it was not>.',
      ['guards under Commander Ana Holm', 'admitted', 'that it was not'],
    ],
    ['[The board] met; it rained and {admitted} <that it was not>.', ['The board', 'admitted', 'that it was not']],
  ],
  'the subject of a passive says nothing': [
    [
      '[Reyes, 58, who ran the ministry,] {is suspected of} <having accepted bribes>.',
      ['-', 'is suspected of', 'having accepted bribes'],
    ],
    ['She {was told} by the clerk <that the books were lost>.', ['the clerk', 'was told', 'that the books were lost']],
    ['[Councillors] {have been branded} <"a disgrace">.', ['-', 'have been branded', 'Councillors', '"a disgrace"']],
    ['She {was told} <that the books were lost>.', ['-', 'was told', 'that the books were lost']],
  ],
  'a question, an oath, a verdict and a main clause are none of what is said': [
    [
      'Asked about [the report Tuesday, a spokeswoman, Kim Dale,] {said} <it was old>.',
      ['a spokeswoman, Kim Dale,', 'said', 'it was old'],
    ],
    [
      'It is rare among [women and widows – businessman Bruce Reyes] {believes} <that it is so>.',
      ['businessman Bruce Reyes', 'believes', 'that it is so'],
    ],
    ['[He] {declared upon} <his oath that no lamp was lit>.', ['He', 'declared', 'that no lamp was lit']],
    [
      '[She] {had promised on} <the day of the sale that none would go>.',
      ['She', 'had promised', 'that none would go'],
    ],
    ['[She] {announced on} <the day that the dam cracked>.', ['She', 'announced on', 'the day that the dam cracked']],
    ['[The owner] {said up} <to 1,200 posts would go>.', ['The owner', 'said', 'up to 1,200 posts would go']],
    ['[The clerk] {said at} <least nine had died>.', ['The clerk', 'said', 'at least nine had died']],
    ['[He] {looked up} <to the men>.', ['He', 'looked up', 'to the men']],
    ['[He] {pointed to} <reports that the dam had cracked>.', ['He', 'pointed to', 'reports that the dam had cracked']],
    [
      'Suggestions in some [media] {reports} <that records were lost are incorrect>.',
      ['media', 'reports', 'that records were lost'],
    ],
    [
      'A trader, [who] {asked} <not to be named because he lacked leave, put the delay at three days>.',
      ['who', 'asked', 'not to be named because he lacked leave'],
    ],
  ],
  'whose deed it is stands first in the sentence': [
    [
      'A counterpart was gloomier, {predicting} <that the fighting would resume>.',
      ['A counterpart', 'predicting', 'that the fighting would resume'],
    ],
    [
      'The shares had fallen, {suggesting} <that the firm was in trouble>.',
      ['-', 'suggesting', 'that the firm was in trouble'],
    ],
  ],
  'whom others speak of says nothing': [
    [
      '<"You don\'t sell your roof in winter,"> [he] {is supposed to have said}.',
      ['he', 'is supposed to have said', '"You don\'t sell your roof in winter,"'],
    ],
    ['[Reyes] {is said} <to be writing a sequel>.', ['-', 'is said', 'Reyes', 'to be writing a sequel']],
    [
      '[It] {was officially stated} <that the mayor would go>.',
      ['-', 'was officially stated', 'that the mayor would go'],
    ],
    ['[It] {said} <that the mayor would go>.', ['It', 'said', 'that the mayor would go']],
    ['[Reyes] {was quoted as saying} <that he would go>.', ['Reyes', 'was quoted as saying', 'that he would go']],
  ],
  'a letter speaks, not whoever has seen it': [
    [
      'A letter from the branch seen by [the Ledger] {warns} <that the buoys are old>.',
      ['A letter from the branch seen by the Ledger', 'warns', 'that the buoys are old'],
    ],
    [
      'An internal email, first reported by [the Ledger], {shows} <that staff had warned of it>.',
      ['An internal email, first reported by the Ledger', 'shows', 'that staff had warned of it'],
    ],
    [
      'In an e-mail seen by [the Ledger, a manager] {told} <that a fire had broken out>.',
      ['a manager', 'told', 'that a fire had broken out'],
    ],
    [
      'In a letter seen by the Ledger, [the branch] {warns} <that the buoys are old>.',
      ['the branch', 'warns', 'that the buoys are old'],
    ],
  ],
  'whoever has seen a letter does not report it': [
    [
      'The firm said in a letter to the board, {seen} by the Ledger, <that it had lost its trust>.',
      ['The firm', 'said', 'that it had lost its trust'],
    ],
    ['The road, {seen} by all, <that it had lost its trust>.', null],
  ],
  'a relative clause has its own subject': [
    ['[Reyes] has slammed a site which {claimed} <he had died>.', ['which', 'claimed', 'he had died']],
    ['[Reyes], who {claimed} <he had died>, was away.', ['Reyes', 'claimed', 'he had died']],
    ['[A site which] {claimed} <he had died> is shut.', ['A site which', 'claimed', 'he had died']],
  ],
  'who says it is not what is said': [
    ['[Suppliers] fear the worst, {said} <one of them>, who left.', null],
    ['[She] came, {said} <a prayer> and left.', ['She', 'said', 'a prayer']],
  ],
  'a source is the phrase that can speak': [
    [
      '[I joined in May because the founder, Marek Dane,] {told} me <it would never close>.',
      ['Marek Dane,', 'told', 'it would never close'],
    ],
    ['[The man who came] {said} <that he was late>.', ['The man who came', 'said', 'that he was late']],
    [
      '[Giving evidence, the director, Dr Ana Reyes,] {said} <she had trusted him>.',
      ['the director, Dr Ana Reyes,', 'said', 'she had trusted him'],
    ],
    [
      '[In parliament, opposition spokesman Neil Cole] {asked} <why they had waited>.',
      ['opposition spokesman Neil Cole', 'asked', 'why they had waited'],
    ],
    [
      '[Speaking Hands, a charity,] {said} <that it would close>.',
      ['Speaking Hands, a charity,', 'said', 'that it would close'],
    ],
    [
      '[Omar Haddad: In "The Salt Road" the father] {says} <that a country is a habit>. Is he right?',
      ['the father', 'says', 'that a country is a habit'],
    ],
    [
      'Bridge stays, says [union\n\nThe Union of Ferrymen] {has said} <that it would strike>.',
      ['The Union of Ferrymen', 'has said', 'that it would strike'],
    ],
    [
      'A woman behind [me] {whispered} <that they should have brought coats>.',
      ['A woman behind me', 'whispered', 'that they should have brought coats'],
    ],
    [
      'It made [me] {feel} <that they should have brought coats>.',
      ['me', 'feel', 'that they should have brought coats'],
    ],
  ],
  'a report in the middle of a clause': [
    ['<That>, [Tennant] {says}, goes too far.', ['Tennant', 'says', 'That', 'goes too far']],
    [
      'He did not think, [he] {continued}, <that any man would stay>.',
      ['he', 'continued', 'He did not think', 'that any man would stay'],
    ],
    [
      'The county council, [he] {complains}, <sends inspectors>.',
      ['he', 'complains', 'The county council', 'sends inspectors'],
    ],
    ['On Monday, [she] {said}, <the bridge would close>.', ['she', 'said', 'the bridge would close']],
    ['<The bridge would close>, [she] {said}, and left.', ['she', 'said', 'The bridge would close']],
  ],
  'a verb in no list': [
    [
      '<"Bridge or no bridge,"> [sighs] {shopkeeper} Una Dahl.',
      ['shopkeeper Una Dahl', 'sighs', '"Bridge or no bridge,"'],
    ],
    ['[Shopkeepers] {say} <the bridge is too long>.', ['Shopkeepers', 'say', 'the bridge is too long']],
  ],
  'what "It" stands for': [
    ['<It> {is expected} <that the inquiry will last>.', ['-', 'is expected', 'that the inquiry will last']],
  ],
  'what is no report': [
    ['In a post {titled} <"Growing Up">, it said no.', null],
    ['[Guard members,] {called} <to service during the floods>, helped to search.', null],
    ['[She] {called} <to say that the road was closed>.', ['She', 'called', 'to say that the road was closed']],
    ['Anyone who saw it should ring the police, {quoting} <reference 442>.', null],
    ['[He] closed his speech, {quoting} <a letter of 1921>.', ['He', 'quoting', 'a letter of 1921']],
    ['[Who] {says} <that this is true>? The Treasury.', null],
    ['[The clerk who] {says} <that this is true> has left.', ['The clerk who', 'says', 'that this is true']],
    ['[He] told the engineer that the bridge would fall, {says} <she>.', null],
  ],
  'what somebody else answers is no part of what was said': [
    [
      '[Reyes] {said} <the bank had been slow to act, an accusation that Lind rejected>.',
      ['Reyes', 'said', 'the bank had been slow to act'],
    ],
    [
      '[Reyes] {said} <the bank had been slow to act>, <an accusation that Lind rejected>.',
      ['Reyes', 'said', 'the bank had been slow to act'],
    ],
    [
      '[He] {repeated} <that her plea for help had been refused, which the ministry continues to deny>.',
      ['He', 'repeated', 'that her plea for help had been refused'],
    ],
    [
      '[The army] {maintains} <that 22 boats were sunk, figures that do not tally with those of the mayor, Ana Reyes, and that the harbour is open>.',
      ['The army', 'maintains', 'that 22 boats were sunk', 'that the harbour is open'],
    ],
    [
      '[The union] {says} <the guard was asleep, a claim which the prison has always disputed>.',
      ['The union', 'says', 'the guard was asleep'],
    ],
    [
      '[Reyes] {said} <he faced a charge that carries ten years>.',
      ['Reyes', 'said', 'he faced a charge that carries ten years'],
    ],
    [
      '[The court] {heard} <that Lind took the money, which he denies>.',
      ['The court', 'heard', 'that Lind took the money, which he denies'],
    ],
    [
      '[Lind] {said} <the toll was wrong, a figure that Lind disputed in May>.',
      ['Lind', 'said', 'the toll was wrong, a figure that Lind disputed in May'],
    ],
    [
      '[Reyes] {said} <the dam held, which proves that nobody denies it>.',
      ['Reyes', 'said', 'the dam held, which proves that nobody denies it'],
    ],
    [
      '[Reyes] {said}: <“They were slow, a claim that Lind rejected.”>',
      ['Reyes', 'said', '“They were slow, a claim that Lind rejected.”'],
    ],
  ],
  '"it" for what follows, and by whom somebody was chosen': [
    ['Nor is [it] {agreed} <how the fire began>.', null],
    ['Nor was [it] {known} <who had opened the gate>.', null],
    ['[The experts] {appointed by} <the court lean towards fog>.', null],
    ['[The divers] {hired by} <the owners found nothing>.', null],
    ['[It] {agreed} <to pay the fine>.', ['It', 'agreed', 'to pay the fine']],
    ['[It] {said} <how the fire began>.', ['It', 'said', 'how the fire began']],
    ['[A clerk] {quoted by} <the paper as a witness>.', ['A clerk', 'quoted by', 'the paper as a witness']],
  ],
  'who is of "them", and what a sentence says before it comes to who speaks': [
    [
      '<About 900 people marched>, {according to} [police, most of them students from the north].',
      ['police', 'according to', 'About 900 people marched'],
    ],
    [
      '<The mine is shut>, {according to} [two clerks, one of whom asked not to be named].',
      ['two clerks, one of whom asked not to be named', 'according to', 'The mine is shut'],
    ],
    [
      '[Three boats are missing and the head of the harbour, Captain Ana Reyes,] {said} <there was no hope>.',
      ['the head of the harbour, Captain Ana Reyes,', 'said', 'there was no hope'],
    ],
    ['[The mayor and the clerk] {said} <it was open>.', ['The mayor and the clerk', 'said', 'it was open']],
    [
      '[The firm she works for and its rival] {said} <it was open>.',
      ['The firm she works for and its rival', 'said', 'it was open'],
    ],
    [
      '[Engineers who were there and the mayor] {said} <it held>.',
      ['Engineers who were there and the mayor', 'said', 'it held'],
    ],
  ],
  'behind a semicolon': [
    [
      '[Reyes] {promised} <that the line would open in May; the court overruled her, and it will stay shut until June>.',
      ['Reyes', 'promised', 'that the line would open in May'],
    ],
    [
      '[Reyes] {said} <that the line had failed; it would be mended by May>.',
      ['Reyes', 'said', 'that the line had failed; it would be mended by May'],
    ],
    [
      '[Reyes] {said} <that the line had failed; it will be mended by May>.',
      ['Reyes', 'said', 'that the line had failed; it will be mended by May'],
    ],
    [
      '[Reyes] {says} <that the line has failed; it will be mended by May>.',
      ['Reyes', 'says', 'that the line has failed; it will be mended by May'],
    ],
    [
      '<Lind expects a loss of 9 million; the trial is unlikely to begin before May>, [lawyers] {say}.',
      ['lawyers', 'say', 'the trial is unlikely to begin before May'],
    ],
    [
      '<The road was shut; the bridge had gone>, [police] {said}.',
      ['police', 'said', 'The road was shut; the bridge had gone'],
    ],
    [
      '{According to} [the log], <extracts of which were read to us by a clerk, no shot was fired that day>.',
      ['the log', 'According to', 'no shot was fired that day'],
    ],
  ],
};

const reader = loadNetwork();

function toTokens({ tokens }: Language, { start, end }: { start: number; end: number }): TokenRange {
  return { first: tokens.starts.indexOf(start), end: tokens.ends.indexOf(end) + 1 };
}

function toScene(marked: string) {
  const { text, relation, language } = parseMarked(marked);
  const scene = toMendScene(language, toWords(language, reader.tagger), toTokenContext(language));
  const [source] = relation.source;
  const tokens: RelationTokens = {
    source: source === undefined ? null : toTokens(language, source),
    cue: toTokens(language, relation.cue[0]!),
    contents: relation.content.map((span) => toTokens(language, span)),
  };
  const toText = (range: TokenRange | null): string =>
    range === null ? '-' : text.slice(language.tokens.starts[range.first], language.tokens.ends[range.end - 1]);
  return { scene, tokens, toText };
}

function mend(marked: string): string[] | null {
  const { scene, tokens, toText } = toScene(marked);
  const mended = mendRelation(scene, tokens);
  if (mended === null) return null;
  return [toText(mended.source), toText(mended.cue), ...mended.contents.map(toText)];
}

describe.each(Object.entries(GROUPS))('%s', (_, cases) => {
  it.each(cases)('%s', (marked, mended) => {
    expect(mend(marked)).toEqual(mended);
  });
});

describe('words that are cited', () => {
  const text = '"The law is plain," Reyes wrote, citing precedent. "It was broken."';
  const { language } = parseMarked(text);
  const scene = toMendScene(language, toWords(language, reader.tagger), toTokenContext(language));
  const range = (words: string): TokenRange => {
    const start = text.indexOf(words);
    return toTokens(language, { start, end: start + words.length });
  };

  it('are not what is quoted in the next sentence', () => {
    const said: RelationTokens = {
      source: range('Reyes'),
      cue: range('wrote'),
      contents: [range('"The law is plain,"')],
    };
    const citing: RelationTokens = {
      source: range('Reyes'),
      cue: range('citing'),
      contents: [range('precedent'), range('"It was broken."')],
    };
    expect(mendCitedWords(scene, [said, citing])).toEqual([
      { ...said, contents: [range('"The law is plain,"'), range('"It was broken."')] },
      { ...citing, contents: [range('precedent')] },
    ]);
  });
});
