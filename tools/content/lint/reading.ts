import {textsOf, type Check, type Finding, type Placed} from './finding.js';

/**
 * Reading ease by Flesch-Douma: 206.84 - 0.93 x words per sentence - 77 x syllables
 * per word (W.H. Douma, De leesbaarheid van landbouwbladen, Wageningen 1960, who fitted
 * the formula of Flesch to Dutch). 100 is very easy; Douma calls 60 to 70 normal.
 */
export function fleschDouma(text: string): number {
  const sentences = sentencesOf(text);
  const words = sentences.flatMap(wordsOf);
  if (!words.length) return 100;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 206.84 - 0.93 * (words.length / sentences.length) - 77 * (syllables / words.length);
}

/** Lowest score of a question, route or outcome as a whole, and longest sentence in words. */
export const LIMITS = {score: 60, words: 24};

/** Dutch texts are easy enough: no long sentence, and no screen below the limit as a whole. */
export const reading: Check = ({pack}) => readable(textsOf(pack));

/** Where texts are too hard; texts with the same id are one screen. */
export function readable(texts: readonly Placed[]): readonly Finding[] {
  // Names of organisations are what they are; they have no slash in their id.
  const screens = new Map<string, readonly Placed[]>();
  for (const text of texts.filter(({id}) => id.includes('/'))) screens.set(text.id, [...(screens.get(text.id) ?? []), text]);
  return [
    ...texts.flatMap(({id, path, text}) => sentencesOf(text.nl).filter((sentence) => wordsOf(sentence).length > LIMITS.words)
      .map((sentence) => ({rule: 'leesniveau', where: `${id}#${path}`, message: `A sentence of ${wordsOf(sentence).length} words: "${sentence.trim()}"`} as const))),
    ...[...screens].map(([id, own]) => ({id, score: fleschDouma(own.map(({text}) => text.nl).join('. '))}))
      .filter(({score}) => score < LIMITS.score)
      .map(({id, score}) => ({rule: 'leesniveau', where: id, message: `Flesch-Douma ${score.toFixed(0)}, lower than ${LIMITS.score}: use shorter words and sentences.`} as const)),
  ];
}

/** Sentences; slots count as one word, and abbreviations and numbers do not end one. */
export function sentencesOf(text: string): readonly string[] {
  return text.replace(/\{[^}]+\}/g, 'dag').split(/(?<=[.!?:;])\s+|\.\s*$/).filter((part) => wordsOf(part).length);
}

/** Words without numbers and signs. */
export const wordsOf = (sentence: string): readonly string[] => sentence.match(/[\p{L}][\p{L}’'-]*/gu) ?? [];

/** Vowel groups, with the pairs that Dutch speaks apart. */
export function syllablesIn(word: string): number {
  const plain = word.toLowerCase().replace(/ë|ï|ü|ö|ä/g, '-a').replace(/[éèê]/g, 'e');
  const groups = plain.match(/aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|ou|au|[aeiouy]/g);
  return Math.max(1, groups?.length ?? 0);
}
