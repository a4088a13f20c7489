/** For look-ups: lower case, no points, typographic apostrophes as plain ones. */
export const keyOf = (text: string) => {
  const lower = text.toLowerCase();
  return /[.’]/.test(lower) ? lower.replaceAll('.', '').replaceAll('’', "'") : lower;
};

/** Letters only, for comparing names: 'Dvořák' and 'Dvorak' are one. */
export const foldName = (text: string) => (/^[A-Za-z]+$/.test(text) ? text.toLowerCase() : foldAny(text));

const foldAny = (text: string) =>
  (/[!$]/.test(text) ? text.replace(/(?<=\p{L})!(?=\p{Ll})/gu, 'i').replaceAll('$', 's') : text) // 'P!nk', 'A$AP'
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
