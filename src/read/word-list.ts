// Lists of words as the code writes them: in one string, divided by blanks and ends of lines.

export const listOf = (words: string): string[] => words.trim().split(/\s+/);
export const setOf = (words: string): ReadonlySet<string> => new Set(listOf(words));
