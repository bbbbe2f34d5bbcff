/**
 * People in public life who are taken for each other because they share a house, an office or nearly a name; written for this project
 * from general knowledge. A row holds full names that one slip of the pen turns into each other, separated by "|".
 */
export const NAME_SERIES: readonly string[] = [
  'Kim Il Sung|Kim Jong Il|Kim Jong Un',
  'Lee Kuan Yew|Lee Hsien Loong',
  'Chiang Kai-shek|Chiang Ching-kuo',
  'Park Chung-hee|Park Geun-hye',
  'Mohammed bin Salman|Mohammed bin Nayef|Mohammed bin Zayed|Mohammed bin Rashid',
  'Hafez al-Assad|Bashar al-Assad',
  'Ruhollah Khomeini|Ali Khamenei',
  'Uday Hussein|Qusay Hussein|Saddam Hussein',
  'Jomo Kenyatta|Uhuru Kenyatta',
  'Laurent Kabila|Joseph Kabila',
  'Heydar Aliyev|Ilham Aliyev',
  'Indira Gandhi|Rajiv Gandhi|Sonia Gandhi|Rahul Gandhi|Mahatma Gandhi',
  'Zulfikar Ali Bhutto|Benazir Bhutto|Bilawal Bhutto',
  'Fidel Castro|Raul Castro|Raúl Castro',
  'Pierre Trudeau|Justin Trudeau',
  'Barack Obama|Osama bin Laden',
  'Viktor Yanukovych|Viktor Yushchenko',
  'Ramzan Kadyrov|Akhmad Kadyrov',
  'Gamal Mubarak|Hosni Mubarak',
  'Ferdinand Marcos|Imelda Marcos|Bongbong Marcos',
];

/** Words near a name that show that this very person is meant: kin, those who are dead, and those who were before. */
export const KIN_AND_PAST: readonly string[] = `
father mother son daughter brother sister wife husband widow grandfather grandmother grandson granddaughter uncle aunt nephew niece cousin
parents family relative relatives dynasty late former predecessor predecessors successor succeeded inherited heir elder younger junior senior
died death dead buried killed born founder founding namesake ancestor then-president then-leader ex-president era reign since brothers sisters
sons daughters children siblings half-brother half-sister stepson married divorced
`
  .trim()
  .split(/\s+/);
