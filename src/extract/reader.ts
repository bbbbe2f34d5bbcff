import type { WordTagger } from '../model/word-tagger.ts';
import type { AttributionReader } from './attributions/reader.ts';

/** All that was learned, as reading an article needs it. */
export interface Reader extends AttributionReader {
  readonly tagger: WordTagger;
}
