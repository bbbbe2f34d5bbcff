import type { TestArticle } from './read-articles.ts';

/** Three reports of a visit that is called off, written for the tests of what is told across articles. */
export const VISIT: readonly TestArticle[] = [
  {
    outlet: 'Coast Wire',
    published: '2019-03-05',
    text: `Tarvia's president backs out of Oslo visit

President Lena Marek of Tarvia has backed out of next month's visit to Oslo for the polar conference, her spokesman, Tomas Hurd, said on Tuesday.

"The decision is connected with the state of the budget," Hurd said.

Marek will meet King Harald during the April visit, the Norwegian palace announced last week. Norwegian officials first spoke of an invitation in November.

The news comes a day after prosecutors told lawmakers that Marek had ordered the arrest of nine customs officers so far this year.

Marek has not left Tarvia since taking office in late 2015.
`,
  },
  {
    outlet: 'Evening Post',
    published: '2019-03-06',
    text: `Marek stays at home

Lena Marek, the president of Tarvia, has called off her trip to Norway, her spokesman Tomas Hurd said on Tuesday. He said the change of plan had to do with "matters of the budget".

Nine customs officers were arrested this year on the orders of Marek, according to prosecutors.

Tarvia will probably lose a loan from Norway, the economist Ann Brill said. The polar conference opens in Oslo on April 9.
`,
  },
  {
    outlet: 'The Northern Review',
    published: '2019-05-20',
    text: `Why Did Lena Marek Cancel Her Oslo Trip?

By Karl Odd

Many interpreted the cancelled trip as a sign of a coup threat in Tarvia. This version is not convincing. In practice Marek should not worry about a coup, for the generals are her cousins.

Another hypothesis connects Marek's decision with the illness of her father. It does not explain why she flew to Rome two weeks later.

Marek is famous for her fear of flying over water, so there is no need to be surprised by such a turn of events.

In 1996 her grandfather cancelled a visit to Oslo as well. The polar conference took place on April 9 without her, and Tarvia has lost its loan from Norway.
`,
  },
];
