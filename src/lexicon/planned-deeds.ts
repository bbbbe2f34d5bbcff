/**
 * Deeds that are announced and then done or not, by a name for each: the words that tell the deed, and words that tell its opposite. Both are
 * pieces of patterns. Written for this project from general knowledge of news prose.
 */
export const PLANNED_DEEDS: Readonly<Record<string, { readonly done: string; readonly opposite?: string }>> = {
  close: {
    done: 'clos(?:e|es|ed|ing|ures?)|shut(?:s|ting)?',
    opposite: '(?:stays?|stayed|remains?|remained|be kept|kept) open|be saved|reopen(?:s|ed|ing)?',
  },
  open: {
    done: '(?:re)?open(?:s|ed|ing)?|resum(?:e|es|ed|ing)',
    opposite: '(?:stays?|stayed|remains?|remained|still|be kept) (?:closed|shut|suspended|blocked)',
  },
  sell: { done: 'sell(?:s|ing)?|sold|sale' },
  impose: { done: 'impos(?:e|es|ed|ing)' },
  publish: {
    done: 'publish(?:es|ed|ing)?|releas(?:e|es|ed|ing)|ma(?:k|d)e public',
    opposite: 'withh(?:o|e)ld(?:s|ing)?|kept secret|be kept under lock',
  },
  pay: {
    done: 'pay(?:s|ing|ments?)?|paid',
    opposite:
      'fro(?:ze|zen) (?:the|its|all|their)|suspended (?:the|its|all|their) (?:[a-z]+ )?(?:payments?|grants?|aid|funding)',
  },
  build: { done: 'buil(?:d|ds|t|ding)' },
  sail: { done: 'sail(?:s|ed|ing)?' },
  fly: { done: 'fl(?:y|ies|ew|own|ying)' },
  extradite: { done: 'extradit(?:e|es|ed|ing|ion)|deport(?:s|ed|ing)?|hand(?:s|ed)? (?:him|her|them) over' },
  raise: { done: 'rais(?:e|es|ed|ing)|increas(?:e|es|ed|ing)' },
  cut: { done: 'cuts?|cutting|lower(?:s|ed|ing)?|slash(?:es|ed)?' },
  dismiss: { done: 'dismiss(?:es|ed|al)?|lay(?:s|ing)? off|laid off|layoffs?|redundanc(?:y|ies)' },
  approve: { done: 'approv(?:e|es|ed|ing|al)|authori[sz](?:e|es|ed|ation)' },
  demolish: { done: 'demolish(?:es|ed|ing)?|demolition|pull(?:s|ed)? down|torn down' },
  host: { done: 'host(?:s|ed|ing)?|stag(?:e|es|ed|ing)' },
  evict: { done: 'evict(?:s|ed|ing|ions?)?' },
  recall: { done: 'recall(?:s|ed|ing)?' },
  charge: { done: 'charg(?:e|es|ed|ing)|prosecut(?:e|es|ed|ing|ion)' },
  strike: { done: 'strik(?:e|es|ing)|walk(?:s|ed)? out|walkout|stop(?:s|ped)? work' },
};
