import { describe, expect, it } from 'vitest';
import { findReasons } from './find-reasons.ts';

const RAID = 'The head of the railways, Emil Kosta, was dismissed on Monday.';

describe('what a reason is for', () => {
  it('is how something came about, where the text asks how, and another answer goes on with it', () => {
    const found = findReasons(
      'The plan to close the port was printed on Sunday. How did the plan reach the newspapers? The port believes that a consultant passed it on.',
      'The unions see another culprit. Carla Venn said that the minister had leaked it himself.',
    );
    expect(found).toEqual([
      'reported, The port: a consultant passed it on < the plan reach the newspapers',
      'reported, Carla Venn: the minister had leaked it himself < the plan reach the newspapers',
    ]);
  });

  it('is what people are said to disagree on', () => {
    expect(
      findReasons(
        RAID,
        'There is disagreement, too, about why the line was built so late. Engineers blame the council.',
      ),
    ).toEqual(['reported, Engineers: the council < the line was built so late']);
  });

  it('is what is said to be less clear', () => {
    expect(
      findReasons('A tram crashed in Olm on Monday.', 'What caused the crash is less clear. The operator blames ice.'),
    ).toEqual(['reported, The operator: ice < the crash']);
  });

  it('is what the reason before was for, where somebody turns another down', () => {
    expect(
      findReasons(
        RAID,
        'The opposition leader, Ana Ruiz, said the dismissal was motivated by fear of a rival. The palace denied that envy had played any part.',
      ),
    ).toEqual([
      'reported, The opposition leader, Ana Ruiz,: fear of a rival < the dismissal',
      'rejected, The palace: envy < the dismissal',
    ]);
  });
});

describe('who gives another explanation', () => {
  it('may be told with the words that it comes from him', () => {
    expect(
      findReasons(
        'A tram crashed in Olm on Monday, killing two.',
        'The operator blames ice. A third explanation comes from the engineer Pia Sand, who saw the tracks. She believes that a switch was left open.',
      ),
    ).toContain('reported, She: a switch was left open');
  });
});

describe('what is asked but why', () => {
  const TALK =
    'The union believes that a pump had failed. The owner blames the frost. When did the ministry know? Carla Venn believes that a pump had been leaking for weeks.';

  it('has answers that are no reasons', () => {
    expect(findReasons('A mine at Korr was shut on Monday after a flood.', TALK).join(' ')).not.toContain('for weeks');
  });

  it('is who did something that nothing else tells of', () => {
    const found = findReasons(
      'The ferry Lotte sank off Korr on Monday.',
      'Why did it sink? The owner said the cargo had shifted. Who alerted the papers? The union believes that a cook had called. Who leaked the chart? The port said a clerk had sent it.',
    );
    expect(found.join(' ')).toContain('the cargo had shifted');
    expect(found.join(' ')).not.toMatch(/a cook|a clerk/);
  });
});
