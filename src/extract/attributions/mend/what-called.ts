// Catches: "must act and fight [what] he {called} terrorism", of which the network took all that stands before "he" for what he called:
// "[must act … and fight what] he {called} [terrorism]" · "[do one thing, and Bernie did what] he {said}".
// Not: "[What] he {said} was wrong" · "[what he will do], he {said}".
import type { Mend } from './mend.ts';

export const mendWhatCalled: Mend = ({ lowerOf }, relation) => {
  const { source, cue, contents } = relation;
  if (source === null || source.end > cue.first) return relation;
  const before = contents.find(({ end }) => end === source.first);
  if (before === undefined || before.end - before.first < 2 || lowerOf(before.end - 1) !== 'what') return relation;
  // "That was what Reyes said when she left": what she said is "what".
  const rest = contents.filter(
    (content) => content !== before && !/^(?:when|after|before|as|while|because)$/.test(lowerOf(content.first)),
  );
  return { ...relation, contents: rest.length > 0 ? rest : [{ first: before.end - 1, end: before.end }] };
};
