// What is told between two sayings of one talk: '“…,” Voss said on Wednesday. The talks broke down on Monday. “…,” she said.'
import { SURE } from './channels/channel.ts';
import { isOfWords } from './channels/of-others.ts';
import type { Frame, Text } from './frame.ts';
import { tellsGone } from './sentences/gone.ts';
import type { Unit } from './sentences/narration.ts';
import { TAKES_PLACE } from './stamps/relative.ts';

/** Whether the sentence before the words is of something else than the speaker and the words, who spoke just before it too. */
export function isInterlude({ units, attributions, who }: Text, { quote, channel }: Frame, lead: Unit): boolean {
  const { person } = attributions[quote]!;
  const before = units[lead.index - 1];
  if (person === null || channel.platform || channel.weight >= SURE) return false;
  if (!before?.quotes.some(other => attributions[other]!.person === person)) return false;
  const isOfThem = who.named(lead).has(person) || isOfWords(lead) || tellsGone(lead);
  return !isOfThem && !lead.words.some(({ text }) => TAKES_PLACE.test(text));
}
